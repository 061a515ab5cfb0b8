import { describeForm, resolveLayout, validate } from '@renkei/forms';
import { createTranslator, describeIssue } from '@renkei/i18n';
import { chooseDocument, coverFor, prefilled, type ResolvedRegion } from '../../src/index.js';
import type { Dimension } from './dimension.js';

const form = (region: ResolvedRegion, id: string) => {
  const found = region.forms[id];
  if (!found) throw new Error(`no form ${id}`);
  return found;
};
const textLeaf = (max: number) => ({ kind: 'text', max, sensitivity: 'none' });

export const dataAndDocuments: readonly Dimension[] = [
  {
    number: 1,
    title: 'a field is added under the name of the region, and stands first on paper',
    edition: {
      forms: {
        screeningSheet: {
          add: { valley: { section: { tag: textLeaf(8) } } },
          layouts: [
            {
              part: 'sheet',
              sheets: [{ side: 'front', groups: [{ fields: ['valley.tag'] }] }],
            },
          ],
        },
      },
    },
    line: ['forms', 'screeningSheet', 'layouts'],
    effect: (region) => {
      const layout = region.layouts.screeningSheet?.[0];
      return (
        layout && resolveLayout(form(region, 'screeningSheet'), layout).sheets[0]?.groups[0]?.fields[0]?.path
      );
    },
    shows: 'valley.tag',
  },
  {
    number: 2,
    title: 'an option is added that stands for one of the nation, and another is dropped',
    edition: {
      forms: {
        admissionHandover: {
          change: {
            'subject.housing.type': {
              options: {
                drop: ['apartment'],
                add: [{ code: 'boathouse', is: 'detached' }],
                order: ['boathouse'],
              },
            },
          },
        },
      },
    },
    line: ['forms', 'admissionHandover', 'change', 'subject.housing.type'],
    effect: (region) =>
      validate(
        form(region, 'admissionHandover'),
        { subject: { housing: { type: 'boathouse' } } },
        { stage: 'draft' },
      ).issues,
    shows: [],
  },
  {
    number: 3,
    title: 'an answer is required where another has a value',
    edition: {
      forms: {
        admissionHandover: {
          rules: {
            add: [
              {
                id: 'valleyFloor',
                when: { 'subject.housing.type': 'apartment' },
                require: 'subject.housing.roomFloor',
              },
            ],
          },
        },
      },
    },
    line: ['forms', 'admissionHandover', 'rules'],
    effect: (region) =>
      validate(
        form(region, 'admissionHandover'),
        { subject: { name: '山野花子', housing: { type: 'apartment' } } },
        { stage: 'final' },
      ).issues.filter(({ rule }) => rule === 'valleyFloor'),
    shows: [{ code: 'required', path: ['subject', 'housing', 'roomFloor'], rule: 'valleyFloor' }],
  },
  {
    number: 4,
    title: 'a field is called otherwise, and messages call it so',
    edition: {
      words: {
        'forms.dischargeRecord.attributes.name.label': { ja: '入院された方のお名前', en: 'Patient’s name' },
      },
    },
    line: ['words', 'forms.dischargeRecord.attributes.name.label', 'ja'],
    effect: (region) => {
      const t = createTranslator({ locale: 'ja', words: region.words });
      const issue = { code: 'required', path: ['attributes', 'name'] };
      return describeIssue(issue, { form: form(region, 'dischargeRecord') as never, t }).message;
    },
    shows: '「入院された方のお名前」を入力してください',
  },
  {
    number: 5,
    title: 'a document has variants, chosen by the case',
    edition: {
      facts: {
        valleyContact: {
          kind: 'code',
          values: ['known', 'firstTime'],
          source: 'host',
          scope: 'episode',
          sensitivity: 'none',
        },
      },
      documents: {
        valleyKnown: { form: 'liaisonForm', part: 'notice' },
        valleyFirst: { form: 'liaisonForm', part: 'request' },
        valleyLetter: {
          variants: [
            { when: { valleyContact: 'known' }, document: 'valleyKnown' },
            { when: { valleyContact: 'firstTime' }, document: 'valleyFirst' },
          ],
        },
      },
    },
    line: ['documents', 'valleyLetter', 'variants', 1],
    effect: (region) => {
      const choice = chooseDocument(region, 'valleyLetter', () => 'firstTime');
      return 'document' in choice && choice.document;
    },
    shows: 'valleyFirst',
  },
  {
    number: 6,
    title: 'the ward fills in the first half of what the care manager writes',
    edition: {
      documents: {
        dischargeRecord: {
          authors: {
            sheet: {
              author: 'careManager',
              prefilled: { wardNurse: ['attributes.name', 'stay.admittedOn'] },
            },
          },
        },
      },
    },
    line: ['documents', 'dischargeRecord', 'authors', 'sheet', 'prefilled', 'wardNurse', 1],
    effect: (region) =>
      prefilled(
        region,
        { document: 'dischargeRecord', part: 'sheet', by: 'wardNurse' },
        {
          attributes: { name: '川辺一郎' },
          stay: { admittedOn: '2026-04-01' },
          judgement: { prognosis: '良' },
        },
      ),
    shows: { attributes: { name: '川辺一郎' }, stay: { admittedOn: '2026-04-01' } },
  },
  {
    number: 7,
    title: 'a slip of the region answers a letter, and its part names what it answers',
    edition: {
      forms: {
        valleyLetter: {
          definition: {
            editions: ['r8'],
            force: 'reference',
            parts: {
              letter: { author: 'careManager', addressee: 'familyDoctor', nodes: { body: textLeaf(300) } },
              slip: {
                author: 'familyDoctor',
                addressee: 'careManager',
                answers: 'letter',
                nodes: {
                  callBack: { kind: 'choice', options: ['yes', 'no'], sensitivity: 'none', need: 'required' },
                },
              },
            },
          },
        },
      },
      documents: { valleyLetter: { form: 'valleyLetter', reply: { as: 'slip', part: 'slip', shows: [] } } },
    },
    line: ['forms', 'valleyLetter', 'definition', 'parts', 'slip', 'answers'],
    effect: (region) =>
      describeForm(form(region, 'valleyLetter')).parts.map(({ part, answers }) => [part, answers]),
    shows: [
      ['letter', undefined],
      ['slip', 'letter'],
    ],
  },
  {
    number: 8,
    title: 'a cover sheet counts the sheets, itself included',
    edition: {
      forms: {
        valleyCover: {
          definition: {
            editions: ['r8'],
            force: 'reference',
            parts: {
              sheet: {
                author: 'careManager',
                addressee: 'hospital',
                nodes: { sheets: { kind: 'number', min: 1, max: 99, sensitivity: 'none' } },
              },
            },
          },
        },
      },
      documents: {
        valleyCover: { form: 'valleyCover', paper: { sides: 'one' } },
        supportPlan: { cover: { document: 'valleyCover', sheets: 'sheets', counts: 'all' } },
      },
    },
    line: ['documents', 'supportPlan', 'cover'],
    effect: (region) => coverFor(region, 'supportPlan', 3)?.draft,
    shows: { sheets: 4 },
  },
];
