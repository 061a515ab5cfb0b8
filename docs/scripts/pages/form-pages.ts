import { readFileSync } from 'node:fs';
import {
  describeForm,
  type FieldDescription,
  type Form,
  forms,
  type Part,
  type PartDescription,
  validate,
} from '@renkei/forms';
import {
  admissionHandoverFixtures,
  conferenceRecordFixtures,
  dischargeRecordFixtures,
  liaisonNoticeFixtures,
  liaisonReplyFixtures,
  liaisonRequestFixtures,
  screeningSheetFixtures,
  supportPlanFixtures,
} from '@renkei/forms/testing';
import { FormText } from './form-text.js';
import { blocks, code, details, drawnFrom, fenced, list, plain, table } from './markdown.js';
import type { Page, Reader } from './reader.js';
import { readmeHalf } from './readme-half.js';

/** A final sheet for the parts of each form; the first of its fixtures. */
const examples: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  admissionHandover: { sheet: admissionHandoverFixtures.livesAloneDementia },
  liaisonForm: {
    request: first(liaisonRequestFixtures),
    reply: first(liaisonReplyFixtures),
    notice: first(liaisonNoticeFixtures),
  },
  dischargeRecord: { sheet: dischargeRecordFixtures.livesAloneDementia },
  screeningSheet: { sheet: screeningSheetFixtures.livesAloneDementia },
  supportPlan: { sheet: first(supportPlanFixtures) },
  conferenceRecord: { sheet: conferenceRecordFixtures.livesAloneDementia },
};

function first(fixtures: Readonly<Record<string, object>>): object {
  return Object.values(fixtures)[0] as object;
}

const all: readonly Form[] = Object.values(forms);

/** The printed pages of each sheet; drawn by packages/print/test/pictures/draw.ts. */
const pictures: Readonly<Record<string, { readonly pages: number }>> = JSON.parse(
  readFileSync(new URL('../../public/sheets/made-from.json', import.meta.url), 'utf8'),
);
const pictureWords = {
  ja: { title: '印刷した用紙', page: (page: number, of: number) => `${page}/${of}ページ` },
  en: { title: 'The printed sheet', page: (page: number, of: number) => `page ${page} of ${of}` },
};

/** A page for each form and one that lists them. */
export const formPages = (reader: Reader): Page[] => [
  { path: 'forms/index', text: listPage(reader) },
  ...all.map((form) => ({ path: `forms/${form.id}`, text: formPage(form, reader) })),
];

function listPage(reader: Reader): string {
  const { t, say } = reader;
  const rows = all.map((form) => {
    const [part] = describeForm(form).parts;
    const who = new FormText(form, reader);
    return [
      `[${plain(t.dynamic(`forms.${form.id}.title`))}](./${form.id})`,
      code(form.id),
      part ? plain(who.parties(part)) : '',
      form.editions.map(code).join(say.comma),
    ];
  });
  return blocks(
    drawnFrom('@renkei/forms'),
    `# ${say.forms}`,
    say.formsIntro,
    table([say.document, say.key, `${say.owner}${say.arrow}${say.recipient}`, say.editions], rows),
    say.conformance,
  );
}

function formPage(form: Form, reader: Reader): string {
  const { t, say } = reader;
  const text = new FormText(form, reader);
  const described = describeForm(form).parts;
  return blocks(
    drawnFrom('@renkei/forms'),
    `# ${plain(t.dynamic(`forms.${form.id}.title`))}`,
    `${code(form.id)}${say.comma}${say.editions} ${form.editions.map(code).join(say.comma)}`,
    readmeHalf(form.id, reader.language),
    described.flatMap((part) => partBlock(form, part, described.length > 1, text, reader)),
    sharedLists(described, reader),
    say.conformance,
  );
}

function partBlock(form: Form, described: PartDescription, several: boolean, text: FormText, reader: Reader) {
  const { say } = reader;
  const names: Readonly<Record<string, string>> = say.parts;
  const name = several ? `${names[described.part]}${say.colon}` : '';
  const part = form.parts[described.part] as Part;
  const rules = (part.rules ?? []).map((rule) => text.rule(rule, described));
  return [
    `## ${name}${say.items}`,
    plain(text.parties(described)),
    ...sections(described).map(([heading, fields]) =>
      blocks(
        heading ? `### ${plain(text.label(heading, described))}` : '',
        table(
          [say.item, say.key, say.kind, say.needLabel, say.conditionLabel, say.mark],
          fields.map((field) => text.row(field, described)),
        ),
      ).trimEnd(),
    ),
    `## ${name}${say.required}`,
    requiredBlock(described, text, reader),
    ...(rules.length > 0 ? [`## ${name}${say.rules}`, list(rules.map(plain))] : []),
    ...exampleBlock(form, described.part, name, reader),
    ...pictureBlock(form, described.part, name, reader),
  ];
}

/** The same example as it comes out of the printer, page by page. */
function pictureBlock(form: Form, part: string, name: string, { t, language }: Reader): string[] {
  const sheet = `${form.id}-${part}-${language}`;
  const count = pictures[sheet]?.pages;
  if (count === undefined) return [];
  const words = pictureWords[language];
  const title = plain(`${t.dynamic(`forms.${form.id}.title`)} ${name}`.trim());
  const pages = Array.from({ length: count }, (_, i) => i + 1);
  return [
    `## ${name}${words.title}`,
    ...pages.map((page) => `![${title} ${words.page(page, count)}](/sheets/${sheet}-${page}.png)`),
  ];
}

/** The items under each heading of the top level; those that stand alone come together. */
function sections({ fields }: PartDescription): [FieldDescription | undefined, FieldDescription[]][] {
  const found: [FieldDescription | undefined, FieldDescription[]][] = [];
  for (const field of fields) {
    const isTop = !field.path.includes('.');
    const isHeading = isTop && ['section', 'rows', 'variants'].includes(field.kind);
    const last = found.at(-1);
    if (isHeading) found.push([field, field.kind === 'section' ? [] : [field]]);
    else if (last && (!isTop || last[0] === undefined)) last[1].push(field);
    else found.push([undefined, [field]]);
  }
  return found;
}

function requiredBlock(part: PartDescription, text: FormText, { say }: Reader): string {
  const required = part.fields.filter(({ need, kind }) => need === 'required' && kind !== 'section');
  const always = required.filter(({ when }) => !when).map((field) => plain(text.label(field, part)));
  const sometimes = required
    .filter(({ when }) => when)
    .map(
      (field) =>
        `${plain(text.label(field, part))}${say.colon}${plain(say.when(text.condition(field, part)))}`,
    );
  return [
    ...(always.length > 0 ? [`**${say.requiredAlways}**\n\n${list(always)}`] : []),
    ...(sometimes.length > 0 ? [`**${say.requiredWhen}**\n\n${list(sometimes)}`] : []),
  ].join('\n\n');
}

/** An example that the form itself takes as final. */
function exampleBlock(form: Form, part: string, name: string, { say }: Reader): string[] {
  const example = examples[form.id]?.[part];
  if (!example) return [];
  if (!validate(form, example, { part }).ok) throw new Error(`The example of ${form.id} is not final`);
  return [
    `## ${name}${say.example}`,
    say.exampleIntro,
    details('JSON', fenced('json', JSON.stringify(example, undefined, 2))),
  ];
}

/** Lists of options that several items share, once. */
function sharedLists(parts: readonly PartDescription[], { t, say }: Reader): string[] {
  const lists = new Map(
    parts.flatMap(({ fields }) =>
      fields.flatMap(({ list: name, options }) => (name && options ? [[name, options] as const] : [])),
    ),
  );
  if (lists.size === 0) return [];
  return [
    `## ${say.sharedTitle}`,
    ...[...lists].map(([name, options]) =>
      [
        `### ${name} {#list-${name}}`,
        list(
          options.map(({ code: option, label, mark }) =>
            [code(option), plain(t.dynamic(label)), ...(mark ? [code(mark)] : [])].join(' '),
          ),
        ),
      ].join('\n\n'),
    ),
  ];
}
