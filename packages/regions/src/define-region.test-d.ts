import { defineRegion } from './define-region.js';

const district = defineRegion({
  id: 'valley',
  level: 'district',
  name: { ja: '谷', en: 'Valley' },
  editions: [
    {
      from: '2026-04-01',
      roles: { valleyBridgeNurse: { is: 'dischargeNurse' } },
      facts: {
        valleyRoute: {
          kind: 'code',
          values: ['direct', 'throughCenter'],
          source: 'host',
          scope: 'episode',
          sensitivity: 'none',
        },
      },
      forms: {
        admissionHandover: {
          add: { 'subject.valley': { section: { card: { kind: 'flag', sensitivity: 'none' } } } },
          drop: ['subject.copayRate'],
          change: { 'subject.careLevel.level': { options: { drop: ['projectEligible'] } } },
        },
      },
      documents: { valleySheet: { form: 'admissionHandover' } },
      steps: {
        sendAdmissionHandover: { due: { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' } },
        valleyCall: {
          owner: ['family', 'valleyBridgeNurse'],
          opensIn: ['inHospital.arrived'],
          when: { valleyRoute: 'direct', age: { from: 65 } },
          due: { days: 1, after: 'openedOn', firstDay: 'next', force: 'soft' },
          source: { title: '谷の取り決め', mark: 'V' },
        },
      },
      sending: {
        admissionHandover: {
          usual: ['post'],
          by: { post: {}, fax: { show: { 'subject.name': ['initials'], 'subject.valley.card': ['full'] } } },
        },
        valleySheet: { by: { post: { require: ['subject.name'] } } },
      },
      words: {
        'forms.admissionHandover.title': { ja: '情報シート' },
        'roles.valleyBridgeNurse': { ja: '橋渡し看護師', en: 'bridge nurse' },
        'pathway.step.valleyCall.label': { ja: '電話', en: 'Call' },
        'forms.admissionHandover.subject.valley.card.label': { ja: '名刺', en: 'Card' },
      },
    },
  ],
});

defineRegion({
  id: 'town',
  level: 'city',
  name: { ja: '町', en: 'Town' },
  within: [district],
  editions: [
    {
      from: '2026-05-01',
      forms: { admissionHandover: { drop: ['subject.valley.card'] } },
      steps: {
        valleyCall: {
          when: { valleyRoute: 'throughCenter' },
          to: [{ when: { age: { from: 65 } }, roles: ['valleyBridgeNurse'] }, { roles: ['careManager'] }],
        },
      },
      words: { 'pathway.step.valleyCall.label': { ja: '連絡' } },
    },
  ],
});

const at = { id: 'town', level: 'city', name: { ja: '町' }, within: [district] } as const;
const due = { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' } as const;
const source = { title: '町の取り決め', mark: 'V' } as const;
const route = {
  townRoute: { kind: 'code', values: ['road', 'river'], source: 'host', scope: 'stay', sensitivity: 'none' },
} as const;

// Nine kinds of wrong name.
defineRegion({
  ...at,
  // @ts-expect-error 1: a field that the form does not have
  editions: [{ from: '2026-04-01', forms: { admissionHandover: { drop: ['subject.nmae'] } } }],
});
// @ts-expect-error 2: a step that nobody knows
defineRegion({ ...at, editions: [{ from: '2026-04-01', steps: { sendAdmisionHandover: { due } } }] });
defineRegion({
  ...at,
  // @ts-expect-error 3: a fact that nobody knows
  editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { when: { aeg: { from: 65 } } } } }],
});
defineRegion({
  ...at,
  // @ts-expect-error 4: a value that a fact does not have
  editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { when: { careLevel: 'care9' } } } }],
});
defineRegion({
  ...at,
  editions: [
    // @ts-expect-error 5: a value that the region's own fact does not have
    { from: '2026-04-01', facts: route, steps: { exchangeMidStay: { when: { townRoute: 'rail' } } } },
  ],
});
defineRegion({
  ...at,
  // @ts-expect-error 6: an anchor that is no date
  editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { due: { ...due, after: 'careLevel' } } } }],
});
defineRegion({
  ...at,
  // @ts-expect-error 7: a word without a place
  editions: [{ from: '2026-04-01', words: { 'forms.admissionHandover.titel': { ja: '書' } } }],
});
defineRegion({
  ...at,
  editions: [
    {
      from: '2026-04-01',
      // @ts-expect-error 8: a code to drop that the list does not have
      forms: { admissionHandover: { change: { 'subject.housing.type': { options: { drop: ['tent'] } } } } },
    },
  ],
});
defineRegion({
  ...at,
  editions: [
    {
      from: '2026-04-01',
      // @ts-expect-error 9: a field in a rule for sending
      sending: { admissionHandover: { by: { fax: { show: { 'subject.nmae': ['initials'] } } } } },
    },
  ],
});

// The same of what the district has added.
defineRegion({
  ...at,
  // @ts-expect-error a field of the district
  editions: [{ from: '2026-04-01', forms: { admissionHandover: { drop: ['subject.valley.crad'] } } }],
});
// @ts-expect-error a step of the district
defineRegion({ ...at, editions: [{ from: '2026-04-01', steps: { valleyCal: { due } } }] });
defineRegion({
  ...at,
  // @ts-expect-error a value of the district's fact
  editions: [{ from: '2026-04-01', steps: { valleyCall: { when: { valleyRoute: 'nowhere' } } } }],
});
// @ts-expect-error a document of the district
defineRegion({ ...at, editions: [{ from: '2026-04-01', sending: { valleyShet: { usual: ['post'] } } }] });
defineRegion({
  ...at,
  editions: [
    {
      from: '2026-04-01',
      // @ts-expect-error a field of the district in a rule for sending
      sending: { valleySheet: { by: { post: { ban: [{ path: 'subject.valley.crad' }] } } } },
    },
  ],
});
defineRegion({
  id: 'town',
  level: 'city',
  name: { ja: '町' },
  // @ts-expect-error without `within` the district's step is unknown
  editions: [{ from: '2026-04-01', steps: { valleyCall: { due } } }],
});

// What a region adds lies under its own name.
defineRegion({
  ...at,
  // @ts-expect-error a step under another name
  editions: [{ from: '2026-04-01', steps: { ourCall: { owner: ['family'], due, source } } }],
});
// @ts-expect-error a fact under another name
defineRegion({ ...at, editions: [{ from: '2026-04-01', facts: { route: route.townRoute } }] });
// @ts-expect-error no such member
defineRegion({ ...at, editions: [{ from: '2026-04-01', step: {} }] });
// @ts-expect-error no such member of a step
defineRegion({ ...at, editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { du: due } } }] });
defineRegion({
  ...at,
  // @ts-expect-error no such channel
  editions: [{ from: '2026-04-01', sending: { admissionHandover: { by: { pigeon: {} } } } }],
});
defineRegion({
  ...at,
  // @ts-expect-error no such document for a step
  editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { document: 'letter' } } }],
});
defineRegion({
  ...at,
  // @ts-expect-error no such role
  editions: [{ from: '2026-04-01', steps: { exchangeMidStay: { owner: ['wardNurs'] } } }],
});
defineRegion({
  ...at,
  // @ts-expect-error no such role in a case
  editions: [{ from: '2026-04-01', steps: { valleyCall: { to: [{ roles: ['valleyBridgNurse'] }] } } }],
});
// @ts-expect-error a role under another name
defineRegion({ ...at, editions: [{ from: '2026-04-01', roles: { bridgeNurse: { is: 'wardNurse' } } }] });
defineRegion({
  ...at,
  // @ts-expect-error a role that stands for none of the nation's
  editions: [{ from: '2026-04-01', roles: { townNurse: { is: 'wardNurs' } } }],
});
