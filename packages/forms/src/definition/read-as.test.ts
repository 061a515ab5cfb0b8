import { describe, expect, it } from 'vitest';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';
import { dischargeRecord } from '../documents/discharge-record/discharge-record.js';
import { defineForm, type Form } from './define-form.js';
import { choice, text } from './leaf.js';
import { type Nodes, variants } from './node.js';
import { overlayForm } from './overlay/overlay-form.js';
import { readAs } from './read-as.js';
import { sampleForm } from './sample-form.js';
import { resumeDraft, storeDraft } from './stored-document.js';

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

describe('of what only the writer knew', () => {
  const stored = (content: Record<string, unknown>, aside: Record<string, unknown> = {}) => ({
    form: 'sample',
    edition: 'new',
    part: 'sheet',
    content,
    aside,
  });
  const withNodes = (nodes: Nodes) =>
    defineForm({ ...sampleForm, parts: { sheet: { ...sampleForm.parts.sheet, nodes, rules: [] } } });

  it("of a list of boxes the codes that both know are read, a region's other codes stay extra", () => {
    expect(readAs(sampleForm, stored({ tubes: ['oxygen', 'dialysis', 'stoma'] }))).toMatchObject({
      data: { tubes: ['oxygen', 'stoma'] },
      extra: { tubes: ['dialysis'] },
    });
    expect(readAs(sampleForm, stored({ tubes: ['dialysis'] }))).toMatchObject({
      data: {},
      extra: { tubes: ['dialysis'] },
    });
  });

  it('a set of questions that the reader does not have stays extra as a whole', () => {
    const place = { type: 'ship', cabin: '第三' };
    const read = readAs(sampleForm, stored({ place }));
    expect([read.data, read.extra]).toEqual([{}, { place }]);
  });

  it('an answer that goes badly with another is read, not extra', () => {
    const read = readAs(sampleForm, stored({ tubes: ['none', 'stoma'] }));
    expect([read.data, read.extra]).toEqual([{ tubes: ['none', 'stoma'] }, {}]);
  });

  it('a code is read by the set of questions it was chosen in', () => {
    const kind = (...options: { code: string; is?: string }[]) => ({
      kind: choice(['own', 'rented', ...options], { sensitivity: 'social' }),
    });
    const homes = (home: Nodes, facility: Nodes) =>
      withNodes({ place: variants('type', { home, facility }) });
    const reader = homes(kind(), kind({ code: 'ward' }));
    const writer = homes(kind({ code: 'ward', is: 'rented' }), kind({ code: 'ward' }));
    const read = (type: string) => readAs(reader, stored({ place: { type, kind: 'ward' } }), { writer }).data;
    expect(read('home')).toEqual({ place: { type: 'home', kind: 'rented' } });
    expect(read('facility')).toEqual({ place: { type: 'facility', kind: 'ward' } });
  });

  it('what the writer wrote and nobody understood is not lost; what is now understood is read', () => {
    const typed = {
      head: { name: '海野', writtenOn: '令和8年4月' },
      level: 'care9',
      drugs: [{ name: 'x' }, '夜'],
    };
    const { document } = storeDraft(sampleForm, typed);
    expect(readAs(sampleForm, document)).toMatchObject({
      data: { head: { name: '海野' }, drugs: [{ name: 'x' }, {}] },
      extra: { 'head.writtenOn': '令和8年4月', level: 'care9', 'drugs.1': '夜' },
    });
    const reader = withNodes({ level: choice(['care1', 'care9'], { sensitivity: 'health' }) });
    expect(readAs(reader, document).data).toHaveProperty('level', 'care9');
  });

  it('read, answered further and stored with the extra aside, it loses nothing', () => {
    const { extra } = readAs(sampleForm, stored({ level: 'care9', tubes: ['stoma', 'dialysis'] }));
    const answered = { level: 'care1', tubes: ['oxygen', 'stoma'] };
    const resumed = resumeDraft({ content: answered, typed: {}, aside: extra });
    expect(resumed).toEqual({
      level: 'care1',
      '\\level': 'care9',
      tubes: ['oxygen', 'stoma', 'dialysis'],
    });
    expect(readAs(sampleForm, stored(answered, extra))).toMatchObject({
      data: answered,
      extra: { tubes: ['dialysis'], '\\\\level': 'care9' },
    });
  });
});
