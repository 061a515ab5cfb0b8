import { createTranslator } from '@renkei/i18n';
import { checkRegion, defineRegion, explainRegion, national, resolveRegion } from '@renkei/regions';

// what this town does otherwise, and nothing else; the same can be written as JSON
const town = defineRegion({
  id: 'valley',
  level: 'city',
  name: { ja: '架空市', en: 'Valley' },
  editions: [
    {
      from: '2026-04-01',
      words: { 'documents.admissionHandover': { ja: '入院連絡シート', en: 'admission sheet' } },
      steps: {
        sendAdmissionHandover: { due: { days: 2, after: 'admittedOn', firstDay: 'same', force: 'soft' } },
      },
    },
  ],
});

// every day on which something changes is looked at: wrong names, conflicts, a phase without an owner
console.log(checkRegion([national, town]).issues);

// the sentences that those who agreed on the rules can review
const region = resolveRegion([national, town], { on: '2026-06-05' });
for (const locale of ['ja', 'en']) {
  const t = createTranslator({ locale, words: region.words });
  console.log(explainRegion(region, { t }).join('\n'));
}
