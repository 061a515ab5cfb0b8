import { type Form, fromLabels, normalise, validate } from '@renkei/forms';
import returnHome from '../../../../examples/return-home/data/episode.json';
import death from '../../../../examples/return-home/scenarios/death-in-hospital/episode.json';
import emergencyDischarge from '../../../../examples/return-home/scenarios/emergency-discharge/episode.json';
import noCareManager from '../../../../examples/return-home/scenarios/no-care-manager/episode.json';
import transfer from '../../../../examples/return-home/scenarios/transfer-and-readmission/episode.json';
import { episodeRecord } from '../../../../examples/return-home/src/episode-record.js';
import { words } from '../../../../examples/return-home/src/words/index.js';
import type { Offered } from './walk-path.js';

const files = { returnHome, noCareManager, emergencyDischarge, transfer, death } as const;

export type Story = keyof typeof files;
export const stories = Object.keys(files) as Story[];

/** The events of an example, as its file writes them down; papers and the office's hours stay with the example. */
export function eventsOf(story: Story): readonly Offered[] {
  const form = episodeRecord as unknown as Form;
  const labels = fromLabels(form, files[story], words.ja);
  const read = normalise(form, labels.input);
  const verdict = validate(episodeRecord, read.draft, { before: [...labels.issues, ...read.issues] });
  if (!verdict.ok) return [];
  return verdict.data.events.map(({ on, at, what, by, document: _paper, more, ...data }, i) => ({
    id: `event-${i + 1}`,
    type: what,
    occurredAt: at === undefined ? on : `${on}T${at}+09:00`,
    by,
    data: { ...data, ...(more as object | undefined) },
  }));
}
