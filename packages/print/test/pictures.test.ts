import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, hashOf, type MadeFrom, madeFrom, pictured } from './pictures/pictured.js';

const made: MadeFrom = JSON.parse(readFileSync(madeFrom, 'utf8'));
const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));

describe('the pictures of the sheets on the site', () => {
  it('are not older than the sheets; draw them again with packages/print/test/pictures/draw.ts', () => {
    const older = pictured.filter(({ name, html }) => made[name]?.html !== hashOf(html));
    expect(older.map(({ name }) => name)).toEqual([]);
  });

  it('show every page of every sheet, and no sheet that is gone', () => {
    const expected = pictured.flatMap(({ name }) =>
      Array.from({ length: made[name]?.pages ?? 0 }, (_, i) => `${name}-${i + 1}.png`),
    );
    expect([...pictures].sort()).toEqual([...expected].sort());
    expect(Object.keys(made).sort()).toEqual(pictured.map(({ name }) => name).sort());
  });

  it('weigh less than 1.5 MB together', () => {
    const bytes = pictures.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});
