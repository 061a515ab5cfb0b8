/// <reference types="vite/client" />
import { createTranslator } from '@renkei/i18n';
import { expect, it } from 'vitest';
import { defineRegion, explainRegion, national, resolveRegion } from '../src/index.js';

const [page = ''] = Object.values(
  import.meta.glob<string>('../README.md', { query: '?raw', import: 'default', eager: true }),
);

it('the example of the README prints what it says', () => {
  const valley = defineRegion({
    id: 'valley',
    level: 'city',
    name: { ja: '架空市', en: 'Valley' },
    editions: [
      {
        from: '2026-04-01',
        steps: {
          sendAdmissionHandover: { due: { days: 5, after: 'admittedOn', firstDay: 'same', force: 'soft' } },
        },
      },
    ],
  });
  const region = resolveRegion([national, valley], { on: '2026-04-01' });
  expect(region.issues).toEqual([]);
  expect(page).toContain(`// => '${explainRegion(region, { t: createTranslator({ locale: 'en' }) })[1]}'`);
});
