import { describe, expect, it } from 'vitest';
import { eventTypes } from './episode-event.js';
import { allPhases } from './machine/phases.js';
import { toMermaid } from './to-mermaid.js';

describe('the chart as a picture', () => {
  const drawing = toMermaid();

  it('shows every region and every phase', () => {
    for (const region of ['journey', 'consent', 'certification', 'inCharge'])
      expect(drawing).toContain(`as ${region} {`);
    for (const phase of allPhases) expect(drawing).toContain(`state "${phase}"`);
  });

  it('shows how one phase leads to another', () => {
    expect(drawing).toContain(
      'journey_atHome --> journey_inHospital_arrived : admission.reported / admission.learnedLate',
    );
    expect(drawing).toContain('journey_closed --> [*]');
  });

  it('takes the reader’s words', () => {
    const words = toMermaid({ label: (code, kind) => `${kind}:"${code}"` });
    expect(words).toContain('state "phase:”atHome”" as journey_atHome');
    expect(eventTypes.some((type) => words.includes(`event:”${type}”`))).toBe(true);
  });
});
