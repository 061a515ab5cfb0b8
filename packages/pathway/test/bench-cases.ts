import { createActor } from 'xstate';
import { applyEvent } from '../src/apply-event.js';
import { verifyLog } from '../src/audit.js';
import { sha256Hex } from '../src/canonical.js';
import { chartTransition, publicTransition } from '../src/machine/chart-transition.js';
import { pathwayMachine } from '../src/machine/pathway-machine.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { anEpisode, anEvent } from '../src/testing/episode-builder.js';

/** Discharged and readmitted, over and over: one event of the journey each time. */
const cycle = [{ type: 'discharge.completed' }, { type: 'admission.repeated' }] as const;
const nextOf = (count: number) => cycle[count % 2] ?? cycle[0];

const actor = createActor(pathwayMachine).start();
actor.send({ type: 'admission.reported' });
const admitted = actor.getSnapshot();
let sent = 0;

const stepping = (transition: typeof publicTransition) => {
  let snapshot = admitted;
  let count = 0;
  return () => {
    ({ snapshot } = transition(snapshot, nextOf(count++)));
    return snapshot;
  };
};

/** A case of sixty events with threads, papers and talks. */
const sixty = (() => {
  let builder = anEpisode().and('admission.reported', '2026-04-01', { data: { careManager: 'yes' } });
  for (let n = 0; n < 14; n++) {
    const document = { form: 'liaisonForm', id: `paper${n}` };
    builder = builder
      .and('midStayExchange.held', '2026-04-02')
      .and('liaison.requested', '2026-04-02', { data: { reference: `request${n}` } })
      .and('document.sent', '2026-04-02', { data: { document, channel: 'fax' } })
      .and('liaison.replied', '2026-04-03', { data: { reference: `request${n}` } });
  }
  return builder
    .and('discharge.planned', '2026-04-04', { data: { plannedOn: '2026-04-30' } })
    .and('discharge.completed', '2026-04-30')
    .and('service.started', '2026-05-01').episode;
})();
const logText = JSON.stringify(sixty.log);
const rowTexts = sixty.log.map((row) => JSON.stringify(row));
const short = anEpisode().and('admission.reported', '2026-04-01').and('consent.given', '2026-04-01').episode;
const talk = anEvent('midStayExchange.held', '2026-04-02', { data: { channel: 'phone' } });

/** What the path's speed is measured by; budgets name pairs of these. */
export const benchCases = {
  'actor.send of the chart': () => actor.send(nextOf(sent++)),
  'a step by transition()': stepping(publicTransition),
  'a step by the fast way': stepping(chartTransition()),
  'applyEvent with its audit row': () => applyEvent(short, talk, { rules }),
  'JSON.parse of a log of 60 events': () => JSON.parse(logText) as unknown,
  'obligations of 60 events': () => obligations(sixty, { rules, asOf: '2026-05-10' }),
  'obligations of 10 such episodes': () =>
    Array.from({ length: 10 }, () => obligations(sixty, { rules, asOf: '2026-05-10' })),
  'hashing the rows of a log': () => rowTexts.map(sha256Hex),
  'verifyLog of the same log': () => verifyLog(sixty.log),
};
