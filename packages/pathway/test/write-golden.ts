/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOfPathway } from '../src/episode.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { structureHash } from '../src/structure.js';
import { anEpisode, type EpisodeBuilder } from '../src/testing/episode-builder.js';

/** Invented cases, one for each corner that a later version must still be able to read. */
const admitted = anEpisode().and('admission.reported', '2026-04-01T10:00+09:00', {
  data: {
    careManager: 'yes',
    certification: 'certified',
    careLevel: 'care2',
    supportFee: 'one',
    ward: 'general',
  },
});

const cases: Record<string, readonly [EpisodeBuilder, asOf: string]> = {
  ordinary: [
    admitted
      .and('careManager.notified', '2026-04-01')
      .and('consent.given', '2026-04-01')
      .and('admissionHandover.sent', '2026-04-02', { data: { channel: 'fax' } })
      .and('screening.done', '2026-04-02', { data: { result: 'needed' } })
      .and('supportPlan.started', '2026-04-06')
      .and('midStayExchange.held', '2026-04-14')
      .and('discharge.planned', '2026-04-20', { data: { plannedOn: '2026-04-30', destination: 'home' } })
      .and('discharge.completed', '2026-04-30')
      .and('monitoring.done', '2026-05-20', { data: { lifeAtHome: 'settled' } }),
    '2026-05-21',
  ],
  withoutCareManager: [
    anEpisode()
      .and('onset.reported', '2026-03-30', { data: { onset: 'sudden' } })
      .and('admission.reported', '2026-04-01', { data: { careManager: 'no', certification: 'notApplied' } })
      .and('certification.applied', '2026-04-05')
      .and('careManager.found', '2026-04-10'),
    '2026-04-12',
  ],
  transferAndReadmission: [
    admitted
      .and('transfer.completed', '2026-04-10')
      .and('careManager.notified', '2026-04-11', { data: { closes: ['tellTransferToCareManager:e2'] } })
      .and('discharge.completed', '2026-04-20')
      .and('admission.repeated', '2026-04-25'),
    '2026-04-26',
  ],
  corrected: [
    admitted
      .and('discharge.planned', '2026-04-10', { data: { plannedOn: '2026-04-24' } })
      .and('event.corrected', '2026-04-11', {
        by: 'careManager',
        data: { corrects: 'e2', reason: 'wrongDate', data: { plannedOn: '2026-04-28' } },
      }),
    '2026-04-12',
  ],
  diedInHospital: [
    admitted.and('death.reported', '2026-04-08', { data: { place: 'hospital' } }),
    '2026-04-08',
  ],
  misdirected: [
    admitted
      .and('consent.refused', '2026-04-01')
      .and('document.sent', '2026-04-02', {
        by: 'careManager',
        data: { document: { form: 'liaisonForm', id: 'paper1' }, channel: 'fax' },
      })
      .and('document.misdirected', '2026-04-02', {
        by: 'careManager',
        data: { document: { form: 'liaisonForm', id: 'paper1' }, sender: 'careManager' },
      }),
    '2026-04-03',
  ],
};

/** Writes the golden episodes of the present version: `node --import tsx test/write-golden.ts`. */
const folder = fileURLToPath(new URL('./golden', import.meta.url));
for (const [name, [{ episode }, asOf]] of Object.entries(cases)) {
  const owed = obligations(episode, { rules, asOf })
    .filter(({ status }) => status === 'open')
    .map(({ id, dueOn }) => `${id} ${dueOn}`);
  const file = join(folder, `v${versionOfPathway}-${name}.json`);
  writeFileSync(file, `${JSON.stringify({ asOf, owed, episode }, null, 2)}\n`);
}
writeFileSync(
  join(folder, 'structures.json'),
  `${JSON.stringify({ [versionOfPathway]: structureHash(rules) }, null, 2)}\n`,
);
