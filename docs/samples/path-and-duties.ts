import { createTranslator, formatDate } from '@renkei/i18n';
import { applyEvent, claims, nationalRules, obligations, startEpisode } from '@renkei/pathway';

const { episode, outcome } = applyEvent(
  startEpisode({ id: 'ep-1', personId: 'p-1' }),
  {
    id: 'e-1',
    type: 'admission.reported',
    occurredAt: '2026-06-05T20:10+09:00',
    recordedAt: '2026-06-05T20:30+09:00',
    actor: { id: 'staff-7', role: 'family' },
    data: { careManager: 'yes', careLevel: 'care2' },
  },
  { rules: nationalRules },
);
console.log(outcome);

const t = createTranslator({ locale: 'ja' });
const asOf = '2026-06-06';
for (const { step, owner, dueOn } of obligations(episode, { rules: nationalRules, calendars: {}, asOf })) {
  if (step !== 'notifyCareManager' && step !== 'sendAdmissionHandover') continue;
  const roles = owner.map((role) => t.dynamic(`roles.${role}`)).join('・');
  const due = dueOn === undefined ? '' : formatDate(dueOn, { locale: 'ja' });
  console.log(t.dynamic(`pathway.step.${step}.label`), roles, due);
}

const [claim] = claims(episode, { rules: nationalRules, asOf });
console.log(claim?.fee, claim?.status);
