import { createTranslator, describeClaim } from '@renkei/i18n';
import { claims, nationalRules } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';

// admitted in April 2027: the revision of that month is not in this version of the library
const { episode } = anEpisode()
  .and('admission.reported', '2027-04-05T10:00+09:00', { data: { careLevel: 'care2', careManager: 'yes' } })
  .and('admissionHandover.sent', '2027-04-05T14:00+09:00', { data: { channel: 'phone' } });
const [claim] = claims(episode, { rules: nationalRules, asOf: '2027-04-30' });
console.log(
  claim?.status,
  claim?.units,
  claim?.reasons.map(({ code }) => code),
);

if (claim) {
  for (const locale of ['ja', 'en'])
    console.log(describeClaim(claim, { t: createTranslator({ locale }) }).reasons[0]);
}
