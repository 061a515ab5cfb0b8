import { expect, it } from 'vitest';
import { story } from '../src/story.js';

it('three regions give three timelines, explained in both languages', async () => {
  const told = `${story('ja')}\n${story('en')}`;
  expect(told).not.toMatch(/undefined|\{\{|\$t\(|\[ja\]|no words|言葉がありません/);
  await expect(told).toMatchFileSnapshot('../output.txt');
});
