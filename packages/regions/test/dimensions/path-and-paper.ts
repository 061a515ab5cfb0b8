import { checkSending, viewOf } from '@renkei/forms/disclosure';
import { eligibility, obligations } from '@renkei/pathway';
import { anEpisode } from '@renkei/pathway/testing';
import {
  consentFor,
  national,
  notCovered,
  type ResolvedRegion,
  resolveRegion,
  sendingView,
  whomToReach,
} from '../../src/index.js';
import { type Dimension, source } from './dimension.js';

const admitted = anEpisode().and('admission.reported', '2026-04-01T10:00+09:00', {
  data: { careManager: 'yes', certification: 'certified', careLevel: 'support2', supportFee: 'one' },
});
const duty = (
  region: ResolvedRegion,
  step: string,
  episode = admitted.episode,
  facts = {},
  asOf = '2026-04-02',
) => obligations(episode, { rules: region, asOf, facts }).find((one) => one.step === step);
const policy = (region: ResolvedRegion, document: string) => {
  const found = region.sending[document];
  if (!found) throw new Error(`no sending of ${document}`);
  return found;
};
const soon = { days: 2, after: 'openedOn', firstDay: 'next', force: 'soft' };

export const pathAndPaper: readonly Dimension[] = [
  {
    number: 9,
    title: 'a step is added for people on one track',
    edition: {
      steps: {
        valleyBridge: {
          owner: ['careManager'],
          opens: ['admission.reported'],
          when: { certification: 'certified' },
          due: soon,
          source,
        },
      },
    },
    line: ['steps', 'valleyBridge'],
    effect: (region) => duty(region, 'valleyBridge')?.status,
    shows: 'open',
  },
  {
    number: 10,
    title: 'a deadline counts backward from a planned day, and moves with it',
    edition: {
      steps: {
        draftCarePlan: { due: { days: 6, before: 'dischargePlannedOn', firstDay: 'next', force: 'hard' } },
      },
    },
    line: ['steps', 'draftCarePlan', 'due'],
    effect: (region) => {
      const planned = admitted
        .and('supportPlan.started', '2026-04-05')
        .and('dischargeProspect.notified', '2026-04-10', { data: { plannedOn: '2026-04-25' } })
        .and('discharge.postponed', '2026-04-12', { data: { plannedOn: '2026-04-30' } }).episode;
      const plan = duty(region, 'draftCarePlan', planned, {}, '2026-04-13');
      return [plan?.dueOn, plan?.force];
    },
    shows: ['2026-04-24', 'hard'],
  },
  {
    number: 11,
    title: 'a rule of eligibility lets in by age and asks where it is not known',
    edition: {
      eligibility: {
        valleyTarget: {
          when: { age: { from: 70 } },
          judge: { age: { from: 65, to: 69 } },
          reasons: { in: 'valleyIn', out: 'valleyOut', judge: 'valleyJudge' },
          asks: ['publicHealthNurse'],
          source,
        },
      },
    },
    line: ['eligibility', 'valleyTarget', 'judge'],
    effect: (region) =>
      [72, 67, 50].map(
        (age) =>
          eligibility(admitted.episode, { rules: region, asOf: '2026-04-02', facts: { age } }).find(
            ({ rule }) => rule === 'valleyTarget',
          )?.verdict,
      ),
    shows: ['in', 'judge', 'out'],
  },
  {
    number: 12,
    title: 'who receives the handover depends on the ward',
    edition: {
      steps: {
        sendAdmissionHandover: {
          to: [
            { when: { careLevel: ['support1', 'support2'] }, roles: ['outpatientNurse'] },
            { roles: ['wardNurse'] },
          ],
        },
      },
    },
    line: ['steps', 'sendAdmissionHandover', 'to', 0],
    effect: (region) => duty(region, 'sendAdmissionHandover')?.to,
    shows: ['outpatientNurse'],
  },
  {
    number: 13,
    title: 'a dated list says whom to reach when nobody is in charge',
    edition: {
      directories: {
        valleyDesks: {
          on: '2026-02-01',
          entries: [
            {
              name: { ja: '谷の総合相談', en: 'Valley help desk' },
              roles: ['communityCenter'],
              for: 'nobodyInCharge',
            },
          ],
        },
      },
    },
    line: ['directories', 'valleyDesks', 'entries', 0, 'for'],
    effect: (region) =>
      whomToReach(region, { because: 'nobodyInCharge' }).map(({ name, on }) => [name.ja, on]),
    shows: [['谷の総合相談', '2026-02-01']],
  },
  {
    number: 14,
    title: 'FAX is an exception with a reason, and the cover sheet is asked for before',
    edition: {
      sending: { dischargeRecord: { by: { fax: { reason: 'required', before: ['coverSheet'] } } } },
    },
    line: ['sending', 'dischargeRecord', 'by', 'fax', 'reason'],
    effect: (region) => {
      const { standing, faults } = checkSending(policy(region, 'dischargeRecord'), { channel: 'fax' });
      return [standing, faults.map(({ code }) => code)];
    },
    shows: ['exceptional', ['reasonNeeded', 'dutyBefore']],
  },
  {
    number: 15,
    title: 'on a FAX of the handover the name is partly blotted out, never by initials',
    edition: { sending: { admissionHandover: { by: { fax: { show: { 'subject.name': ['partial'] } } } } } },
    line: ['sending', 'admissionHandover', 'by', 'fax', 'show', 'subject.name'],
    effect: (region) => {
      const form = region.forms.admissionHandover;
      const { fax } = policy(region, 'admissionHandover').by;
      const view = sendingView(region, { document: 'admissionHandover', channel: 'fax' });
      const seen =
        form &&
        viewOf(
          form,
          { subject: { name: '谷川清子', nameKana: 'タニガワキヨコ' } },
          view,
          fax?.show ? { show: fax.show } : {},
        );
      return (seen?.shown.subject as { name?: { as?: string } } | undefined)?.name?.as;
    },
    shows: 'partial',
  },
  {
    number: 16,
    title: 'consent is given once, in the contract, and for FAX anew with a signed copy',
    edition: {
      sending: {
        liaisonForm: {
          consent: { asked: 'atContract', method: 'comprehensive' },
          by: { fax: { consent: { asked: 'perChannel', method: 'written', copy: true } } },
        },
      },
    },
    line: ['sending', 'liaisonForm', 'by', 'fax', 'consent'],
    effect: (region) =>
      (['post', 'fax'] as const).map(
        (channel) => consentFor(region, { document: 'liaisonForm', channel })?.asked,
      ),
    shows: ['atContract', 'perChannel'],
  },
  {
    number: 17,
    title: 'a facility under the district overrules it for its own house',
    edition: {
      steps: {
        giveDischargePapers: { due: { days: 3, after: 'dischargedOn', firstDay: 'next', force: 'advice' } },
      },
    },
    line: ['steps', 'giveDischargePapers'],
    effect: (region) => {
      const house = {
        id: 'house',
        level: 'facility' as const,
        name: { ja: '谷病院', en: 'Valley House' },
        editions: [
          {
            from: '2026-04-01',
            steps: {
              giveDischargePapers: {
                due: { days: 1, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
              },
            },
          },
        ] as const,
      };
      const valley = valleys.get(region);
      return (
        valley &&
        resolveRegion([national, valley, house], { on: '2026-04-01' }).issues.map(({ code, params }) => [
          code,
          params?.other,
        ])
      );
    },
    shows: [['conflict', 'valley']],
  },
  {
    number: 18,
    title: 'a later edition applies from its day; a case of before stays on its pin',
    edition: {
      steps: {
        makeFirstHomeVisit: { due: { days: 4, after: 'dischargedOn', firstDay: 'next', force: 'soft' } },
      },
    },
    line: ['steps', 'makeFirstHomeVisit'],
    effect: (region) => {
      const valley = valleys.get(region);
      const days = ['2026-03-31', '2026-04-01'];
      const at = days.map((on) => valley && resolveRegion([national, valley], { on }));
      return at.map((one) => [
        one?.pin.layers.length,
        (one?.steps.makeFirstHomeVisit?.due as { days?: number })?.days,
      ]);
    },
    shows: [
      [1, 7],
      [2, 4],
    ],
  },
  {
    number: 19,
    title: 'a house’s own form may be used: what it does not cover stays listed',
    edition: {
      documents: {
        conferenceRecord: { force: 'reference', ownForm: { covers: ['patientName', 'attendees'] } },
      },
    },
    line: ['documents', 'conferenceRecord', 'ownForm'],
    effect: (region) => notCovered(region, 'conferenceRecord').includes('heldAt'),
    shows: true,
  },
  {
    number: 20,
    title: 'in a case of two regions a duty that both know is one, with two asks',
    edition: {
      steps: {
        sendHospitalFeedback: { due: { days: 21, after: 'dischargedOn', firstDay: 'next', force: 'advice' } },
      },
    },
    line: ['steps', 'sendHospitalFeedback', 'due'],
    effect: (region) => {
      const home = admitted.and('discharge.completed', '2026-05-01', {
        data: { dischargedAt: '2026-05-01' },
      }).episode;
      const sides = [
        { id: 'valley', rules: region },
        { id: 'national', rules: resolveRegion([national], { on: '2026-04-01' }) },
      ];
      return obligations(home, { sides, asOf: '2026-05-02' })
        .find(({ step }) => step === 'sendHospitalFeedback')
        ?.asks?.map(({ side, dueOn }) => [side, dueOn]);
    },
    shows: [
      ['valley', '2026-05-22'],
      ['national', '2026-05-15'],
    ],
  },
];

/** The profile from which a region was resolved, for dimensions that speak of several layers or days. */
export const valleys = new WeakMap<ResolvedRegion, Parameters<typeof resolveRegion>[0][number]>();
