import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { dischargeRecord } from '../documents/discharge-record/discharge-record.js';
import type { Form } from './define-form.js';
import { text } from './leaf.js';
import { overlayForm } from './overlay/overlay-form.js';
import { readAs } from './read-as.js';
import { sampleForm } from './sample-form.js';
import { storeDraft } from './stored-document.js';

const plain = (form: unknown) => form as Form;

describe('a list in a document of another region', () => {
  it('a service of the region is read as the service it stands for, in every line of the list', () => {
    const [first, second] = ['homeHelp', 'homeNursing'];
    const ours = overlayForm(admissionHandover, {
      change: {
        'services.items.service': { options: { add: [{ code: 'ourVisit', is: 'homeHelp' }] } },
        'family.household.type': { options: { add: [{ code: 'ourAlone', is: 'alone' }] } },
      },
    });
    const items = [{ service: 'ourVisit' }, { service: second }, { service: 'ourVisit' }];
    const household = { type: 'ourAlone' };
    const { document } = storeDraft(ours, { services: { items }, family: { household } }, { region: 'bay' });
    expect(readAs(plain(admissionHandover), document, { writer: plain(ours) })).toMatchObject({
      data: {
        services: { items: [{ service: first }, { service: second }, { service: first }] },
        family: { household: { type: 'alone' } },
      },
      extra: {},
    });
  });

  it('what is answered in every line is not missing; what a line leaves open is', () => {
    const bare = { form: 'sample', edition: 'new', part: 'sheet', region: 'bay', aside: {} };
    const missing = (drugs: readonly object[]) =>
      readAs(plain(sampleForm), { ...bare, content: { drugs } }).missing;
    expect(missing([{ name: '朝の薬' }, { name: '夜の薬' }])).not.toContain('drugs.name');
    expect(missing([{ name: '朝の薬' }, { from: '2026-04-01' }])).toContain('drugs.name');
  });

  it('a question that only the reader asks in a list is missing until it is answered there', () => {
    const ours = overlayForm(dischargeRecord, {
      add: { 'rounds.mood': text(10, { sensitivity: 'freeText' }) },
    });
    const missing = (round: object) => {
      const { document } = storeDraft(dischargeRecord, { rounds: [{ heardOn: '2026-04-01', ...round }] });
      return readAs(plain(ours), document, { writer: plain(dischargeRecord) }).missing;
    };
    expect(missing({})).toEqual(['rounds.mood']);
    expect(missing({ mood: '良' })).toEqual([]);
  });
});

describe('a document of a writer nobody knows', () => {
  const bare = { form: 'sample', edition: '2030', part: 'sheet', region: 'bay', aside: {} };
  const asked = overlayForm(sampleForm, { change: { 'place.facility.facilityName': { need: 'required' } } });
  const missing = (content: Record<string, unknown>) =>
    readAs(plain(asked), { ...bare, content }).missing.filter((path) => path.startsWith('place.'));

  it('misses the name of the facility only of a person who lives in one', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ place: { type: 'home' } })).toEqual([]);
    expect(missing({ place: { type: 'facility' } })).toEqual(['place.facility.facilityName']);
  });

  it('that is of another form is not read', () => {
    const other = { ...bare, form: 'liaisonForm', content: {} };
    expect(() => readAs(plain(sampleForm), other)).toThrow(RangeError);
  });
});
