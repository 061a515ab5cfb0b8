import { describe, expect, it } from 'vitest';
import { randomWalk } from '../../test/random-walk.js';
import type { PathwayEvent } from '../episode-event.js';
import { chartTransition, publicTransition } from './chart-transition.js';
import { initialValue, stepChart } from './step-chart.js';

describe('stepping the chart', () => {
  it('takes the fast way with this version of XState', () => {
    expect(chartTransition()).not.toBe(publicTransition);
  });

  it('gives what XState’s own transition() gives, event by event', () => {
    for (const { before, offered } of randomWalk(77, 400)) {
      const { value } = before.snapshot;
      expect(stepChart(value, offered)).toEqual(stepChart(value, offered, publicTransition));
    }
  });

  it('answers events from nowhere by not taking them', () => {
    for (const type of ['', 'xstate.stop', 'xstate.init', 'no.such.event']) {
      expect(stepChart(initialValue, { type } as unknown as PathwayEvent)).toEqual({
        taken: false,
        value: initialValue,
        opensStay: false,
      });
    }
  });
});
