import { createTranslator, describeClaim, formatDate } from '@renkei/i18n';
import { businessCalendar, claims, nationalRules, obligations } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';

// somebody is admitted on a Thursday night; the care manager sends the sheet on the next day
const { episode } = anEpisode()
  .and('admission.reported', '2026-06-04T20:10+09:00', { data: { careLevel: 'care2', careManager: 'yes' } })
  .and('careManager.notified', '2026-06-05T09:00+09:00')
  .and('admissionHandover.sent', '2026-06-05T14:00+09:00', { data: { channel: 'inPerson' } });

const hours = ['09:00', '17:30'] as const;
const careOffice = businessCalendar({
  hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
  nationalHolidays: true,
});
const known = { rules: nationalRules, calendars: { careOffice }, asOf: '2026-06-06' };

for (const locale of ['ja', 'en']) {
  const t = createTranslator({ locale });
  const date = (on: string) => formatDate(on, { locale, weekday: true });

  // who owes what in the next two days
  for (const { step, owner, dueOn, status } of obligations(episode, known)) {
    if (status !== 'open' || dueOn === undefined || dueOn > '2026-06-08') continue;
    const who = owner.map((role) => t.dynamic(`roles.${role}`)).join(' / ');
    console.log(`${date(dueOn)}: ${t.dynamic(`pathway.step.${step}.label`)} (${who})`);
  }
  // what may be claimed, and why
  for (const claim of claims(episode, known)) {
    const { title, status, reasons } = describeClaim(claim, { t });
    console.log(`${title}: ${status}. ${reasons.join(' ')}`);
  }
}
