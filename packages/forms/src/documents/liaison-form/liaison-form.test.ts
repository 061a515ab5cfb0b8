import { describe, expect, it } from 'vitest';
import { completeness } from '../../definition/completeness.js';
import { describeForm } from '../../definition/describe-form.js';
import { validate } from '../../definition/validate.js';
import { liaisonReplyFixtures, liaisonRequestFixtures } from './fixtures.js';
import { type LiaisonReply, type LiaisonRequest, liaisonForm } from './liaison-form.js';

type Part = 'request' | 'reply' | 'notice';
const found = (part: Part, input: unknown, stage: 'draft' | 'final' = 'final') => {
  const { issues, notices } = validate(liaisonForm, input, { stage, part });
  return [...issues, ...notices].map(({ code, path }) => `${path.join('.')} ${code}`);
};
const fieldsOf = (key: Part) => {
  const part = describeForm(liaisonForm).parts.find((one) => one.part === key);
  return (part?.fields ?? []).filter(({ kind }) => kind !== 'section' && kind !== 'rows');
};

const header = { sentOn: '2026-05-07', to: { org: '架空内科医院' }, from: { org: 'ケアプランセンター架空' } };
const subject = { name: '潮見 ハル' };
const request = {
  header,
  subject,
  purposes: { kinds: ['consultation'] },
  body: { content: '食事が摂れません。' },
} satisfies LiaisonRequest;
const reply = {
  reply: { repliedOn: '2026-05-08', by: { name: '渡瀬 一' }, opinion: '点滴をします。' },
} satisfies LiaisonReply;

describe('a final sheet', () => {
  it.each<Part>(['request', 'notice'])(
    'as a %s needs a day, both sides, the person, a purpose and the matter',
    (part) => {
      expect(found(part, request)).toEqual([]);
      expect(found(part, {})).toEqual([
        'header.sentOn required',
        'header.to.org required',
        'header.from.org required',
        'subject.name required',
        'purposes.kinds atLeastOne',
      ]);
      expect(found(part, { ...request, body: {} })).toEqual(['body.content required']);
    },
  );

  it('that only greets needs no content', () => {
    expect(found('notice', { header, subject, purposes: { kinds: ['newCareManager'] } })).toEqual([]);
  });

  it('that greets and asks needs content', () => {
    const purposes = { kinds: ['newCareManager', 'appointment'] };
    expect(found('request', { header, subject, purposes })).toEqual(['body.content required']);
  });

  it('as a reply needs a day, who replies, and an answer', () => {
    expect(found('reply', reply)).toEqual([]);
    expect(found('reply', {})).toEqual([
      'reply.repliedOn required',
      'reply.by.name required',
      'reply.opinion required',
    ]);
  });

  it('is nowhere required while it is a draft', () => {
    expect(found('request', { subject: { chartNo: '4711' } }, 'draft')).toEqual([]);
    expect(found('reply', {}, 'draft')).toEqual([]);
  });

  it('should say who sends it, whether consent was given and whether a reply is needed', () => {
    const { missing } = completeness(liaisonForm, request, { part: 'request' });
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'header.refNo',
      'header.to.person',
      'header.from.person',
      'subject.careLevel.level',
      'consent.status',
      'replyRequest.needed',
    ]);
  });
});

describe('a request', () => {
  it.each<[string, object, string[]]>([
    [
      'may want its reply on the day it is sent',
      { replyRequest: { needed: 'yes', dueOn: '2026-05-07' } },
      [],
    ],
    [
      'cannot want its reply before it is sent',
      { replyRequest: { needed: 'yes', dueOn: '2026-05-06' } },
      ['replyRequest.dueOn order'],
    ],
    [
      'that needs no reply sets no day and no way for it',
      { replyRequest: { needed: 'no', methods: ['fax'], dueOn: '2026-05-12' } },
      ['replyRequest.methods onlyIf', 'replyRequest.dueOn onlyIf'],
    ],
    [
      'is a request, whatever box was ticked',
      { header: { ...header, kind: 'reply' } },
      ['header.kind onlyIf'],
    ],
    [
      'is confirmed on the day it was sent or later',
      { header: { ...header, receipt: { confirmedAt: '2026-05-07T09:00+09:00' } } },
      [],
    ],
    [
      'is not confirmed before it was sent',
      { header: { ...header, receipt: { confirmedAt: '2026-05-06T18:00+09:00' } } },
      ['header.receipt.confirmedAt order'],
    ],
    ['counts itself among its sheets', { header: { ...header, sheetCount: 0 } }, ['header.sheetCount range']],
    [
      'keeps the printed age, and says when it differs from the birth date',
      { subject: { ...subject, birthDate: '1938-03-14', age: 87 } },
      ['subject.age ageDiffers'],
    ],
    [
      'is not sent before the person was born',
      { subject: { ...subject, birthDate: '2938-03-14' } },
      ['header.sentOn order'],
    ],
    [
      'has a period for a certified level only',
      { subject: { ...subject, careLevel: { level: 'notEligible', validFrom: '2026-01-01' } } },
      ['subject.careLevel.validFrom onlyIf'],
    ],
    [
      'has a period that ends after it begins',
      {
        subject: {
          ...subject,
          careLevel: { level: 'care2', validFrom: '2026-01-01', validTo: '2025-12-31' },
        },
      },
      ['subject.careLevel.validTo order'],
    ],
    [
      'can be about somebody at care level 2 who has applied for a change',
      { subject: { ...subject, careLevel: { level: 'care2', status: 'changeRequested' } } },
      [],
    ],
    [
      'is sent after consent was given',
      { consent: { status: 'obtained', method: 'oral', on: '2026-05-08' } },
      ['header.sentOn order'],
    ],
    [
      'without consent has no way and no day of consent',
      { consent: { status: 'refused', method: 'oral', on: '2026-05-01' } },
      ['consent.method onlyIf', 'consent.on onlyIf'],
    ],
    [
      'with the consent of the family alone says how',
      { consent: { status: 'familyOnly', method: 'written' } },
      [],
    ],
    [
      'for a care plan says whether it is the first, a renewal or a change of level',
      { purposes: { kinds: ['carePlanOpinion'], carePlanOpinion: 'levelChange' } },
      [],
    ],
    [
      'says so for nothing else',
      { purposes: { kinds: ['medication'], carePlanOpinion: 'levelChange' } },
      ['purposes.carePlanOpinion onlyIf'],
    ],
    ['for another purpose says which', { purposes: { kinds: ['other'] } }, ['purposes.other required']],
    [
      'with another enclosure says which',
      { body: { ...request.body, attachments: ['other'] } },
      ['body.attachmentsOther required'],
    ],
    [
      'about another service says which',
      { body: { ...request.body, services: ['other'] } },
      ['body.servicesOther required'],
    ],
  ])('%s', (_title, answers, expected) => {
    expect(found('request', { ...request, ...answers })).toEqual(expected);
  });

  it.each<[string, string[], object, string[]]>([
    [
      'a fixed day for a service meeting',
      ['serviceMeeting'],
      { meeting: { at: '2026-05-20T13:30+09:00' } },
      [],
    ],
    [
      'a fixed day for a pre-discharge conference',
      ['preDischargeConference'],
      { meeting: { at: '2026-05-20T13:30+09:00' } },
      [],
    ],
    [
      'no meeting when the purpose is none',
      ['consultation'],
      { meeting: { agenda: '服薬の見守り' } },
      ['body.meeting onlyIf'],
    ],
    [
      'dates that would do while the day is open',
      ['serviceMeeting'],
      { meeting: { toBeArranged: true, candidates: [{ at: '2026-05-20T13:30+09:00' }] } },
      [],
    ],
    [
      'not a fixed day and an open one',
      ['serviceMeeting'],
      { meeting: { toBeArranged: true, at: '2026-05-20T13:30+09:00' } },
      ['body.meeting.at onlyIf'],
    ],
    [
      'wished dates and minutes for an appointment',
      ['appointment'],
      { appointment: { candidates: [{ at: '2026-05-20T12:30+09:00' }], durationMin: 15 } },
      [],
    ],
    [
      'no wished dates without the purpose',
      ['consultation'],
      { appointment: { durationMin: 15 } },
      ['body.appointment onlyIf'],
    ],
  ])('can have %s', (_title, kinds, answers, expected) => {
    const body = { ...request.body, ...answers };
    expect(found('request', { ...request, purposes: { kinds }, body })).toEqual(expected);
  });
});

describe('a reply', () => {
  it.each<[string, object, string[]]>([
    ['can say no more than that it was read', { opinion: undefined, acknowledgedOnly: true }, []],
    ['can say no more than who attends', { opinion: undefined, attendance: 'attend' }, []],
    [
      'that is empty but for a charge answers nothing',
      { opinion: undefined, charge: { kind: 'none' } },
      ['reply.opinion required'],
    ],
    [
      'of somebody absent with an opinion holds the opinion',
      { opinion: undefined, attendance: 'absentWithOpinion' },
      ['reply.opinion required'],
    ],
    ['of somebody absent needs no opinion', { opinion: undefined, attendance: 'absent' }, []],
    [
      'with an opinion on the plan says it',
      { planOpinion: { verdict: 'hasOpinion' } },
      ['reply.planOpinion.detail required'],
    ],
    [
      'that agrees with the draft has nothing to add',
      { planOpinion: { verdict: 'noObjection', detail: '通所を増やす。' } },
      ['reply.planOpinion.detail onlyIf'],
    ],
    [
      'names medical-type services only',
      { medicalServices: ['dayCare'] },
      ['reply.medicalServices unknownChoice'],
    ],
    [
      'gives hours from early to late',
      {
        availability: [
          { method: 'phone', from: '12:30', to: '13:00' },
          { from: '17:00', to: '09:00' },
        ],
      },
      ['reply.availability.1.to order'],
    ],
    ['fixes an appointment on its own day or later', { appointment: { at: '2026-05-08T17:30+09:00' } }, []],
    [
      'fixes no appointment in the past',
      { appointment: { at: '2026-05-07T17:30+09:00' } },
      ['reply.appointment.at order'],
    ],
    [
      'names an amount only when the person pays',
      { charge: { kind: 'insured', amountYen: 2500 } },
      ['reply.charge.amountYen onlyIf'],
    ],
  ])('%s', (_title, answers, expected) => {
    expect(found('reply', { reply: { ...reply.reply, ...answers } })).toEqual(expected);
  });

  it('is a reply, whatever box was ticked', () => {
    expect(found('reply', { ...reply, header: { kind: 'request' } })).toEqual(['header.kind onlyIf']);
  });

  it('has no question that points to the person but the initials', () => {
    const pointing = fieldsOf('reply').filter(({ sensitivity = '' }) =>
      ['identifier', 'contact', 'family', 'social'].includes(sensitivity),
    );
    expect(pointing.map(({ path }) => path)).toEqual(['header.initials']);
  });
});

describe('the parts', () => {
  const paths = (part: Part) => fieldsOf(part).map(({ path }) => path);

  it('of a notice are those of a request without the wish for a reply', () => {
    const asked = paths('request').filter((path) => !path.startsWith('replyRequest.'));
    expect(paths('notice')).toEqual(asked);
  });

  it('of a reply share with the request only what leads back to it', () => {
    const shared = paths('reply').filter((path) => paths('request').includes(path));
    expect(shared).toEqual(['header.direction', 'header.kind', 'header.refNo']);
  });

  it('keep aside what belongs to another part', () => {
    const { opinionBeforeLevelChangePlan } = liaisonRequestFixtures;
    const mixed = { ...liaisonReplyFixtures.nursingNeeded, subject: opinionBeforeLevelChangePlan.subject };
    const verdict = validate(liaisonForm, mixed, { part: 'reply' });
    expect(verdict).toMatchObject({ ok: true, data: liaisonReplyFixtures.nursingNeeded });
    expect(Object.keys(verdict.aside)).toEqual(['subject']);
  });

  it('print the same eighteen purposes on a request and a notice', () => {
    const kinds = fieldsOf('request').find(({ path }) => path === 'purposes.kinds');
    expect(kinds?.options).toHaveLength(18);
    expect(kinds?.options).toContainEqual(expect.objectContaining({ code: 'appointment', mark: 'V' }));
    expect(kinds?.options).toContainEqual(expect.objectContaining({ code: 'statusReport', mark: 'GK' }));
    expect(fieldsOf('notice').find(({ path }) => path === 'purposes.kinds')?.options).toEqual(kinds?.options);
  });
});
