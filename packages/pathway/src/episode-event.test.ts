import { expect, it } from 'vitest';
import { eventData, eventTypes } from './index.js';

it('the answers that an event may give can be read off its definition', () => {
  expect(eventData['monitoring.done'].shape.lifeAtHome.unwrap().options).toEqual(['settled', 'notYet']);
});

it('every event has a definition of its data, and none takes a key that it does not name', () => {
  for (const type of eventTypes) expect(eventData[type].safeParse({ neverNamed: 'x' }).success).toBe(false);
});
