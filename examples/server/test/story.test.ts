import { expect, it } from 'vitest';
import { tellStory } from '../src/story.js';

it('the story is told in both languages, as output.txt shows it', async () => {
  const told = `${await tellStory('ja')}\n${await tellStory('en')}`;
  expect(told).not.toMatch(/undefined|\{\{|\$t\(|\[ja\]|\[en\]|no words|言葉がありません/);
  await expect(told).toMatchFileSnapshot('../output.txt');
});
