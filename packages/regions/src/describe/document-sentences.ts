import type { Source } from '@renkei/pathway';
import { conditionPhrase } from '../phrases.js';
import type { DocumentRule } from '../profile.js';
import { formOf } from '../state.js';
import {
  fieldWord,
  isNew,
  memberWord,
  type Scene,
  type Sentence,
  type Teller,
  wordsFor,
} from './sentence.js';

/** What is settled on a document beside its fields. */
export const documentSentences: Teller = ({ address, how, value, before }, scene) => {
  const [, id = '', member] = address;
  const document = scene.t.dynamic(`documents.${id}`);
  const paper = { id, document, form: formOf(scene.region, id)?.id ?? id };
  if (member !== undefined) return memberSentences(member, value, paper, scene);
  if (!isNew({ address, how, value, before })) return [{ code: 'documentRemoved', params: { document } }];
  return [
    { code: 'documentAdded', params: { document } },
    ...Object.entries(value as DocumentRule).flatMap(([name, one]) =>
      memberSentences(name, one, paper, scene),
    ),
  ];
};

/** The document spoken of: its code, its word, the form it is filled in on. */
interface Paper {
  readonly id: string;
  readonly document: string;
  readonly form: string;
}

type Member = keyof DocumentRule;
type MemberTeller = (value: never, paper: Paper, scene: Scene) => readonly Sentence[];

function memberSentences(member: string, value: unknown, paper: Paper, scene: Scene): readonly Sentence[] {
  const teller = members[member as Member];
  if (teller) return teller(value as never, paper, scene);
  const params = { document: paper.document, member: memberWord(member, scene.t) };
  return [{ code: 'documentOther', params }];
}

type Rule = Required<DocumentRule>;
const one = (code: string, params: Sentence['params']): readonly Sentence[] => [{ code, params }];
const documentWord = (code: string, { t }: Scene): string => t.dynamic(`documents.${code}`);
const fieldWords = (paths: readonly string[], { form }: Paper, { t }: Scene): string[] =>
  paths.map((path) => fieldWord(form, path, t));

/** A role of the list, or whatever word the region has given. */
const authorWord = (author: string, { t }: Scene): string =>
  t.has(`roles.${author}`) ? t.dynamic(`roles.${author}`) : author;

const members: Readonly<Partial<Record<Member, MemberTeller>>> = {
  form: (form: Rule['form'], { document }, { t }) => {
    const title = t.dynamic(`forms.${form}.title`);
    return title.toLowerCase() === document.toLowerCase()
      ? []
      : one('documentForm', { document, form: title });
  },
  // which part of the form it is shows in the form
  part: () => [],
  variants: (variants: Rule['variants'], { document }, scene) =>
    variants.map(({ when, document: variant }) => ({
      code: when ? 'documentVariant' : 'documentVariantElse',
      params: {
        document,
        variant: documentWord(variant, scene),
        ...(when && { condition: conditionPhrase(when, scene.t) }),
      },
    })),
  authors: (authors: Rule['authors'], paper, scene) =>
    Object.values(authors).flatMap(({ author, prefilled = {} }) => [
      ...one('documentAuthor', { document: paper.document, author: authorWord(author, scene) }),
      ...Object.entries(prefilled).flatMap(([role, paths]) =>
        one('documentPrefilled', {
          document: paper.document,
          author: authorWord(role, scene),
          fields: fieldWords(paths, paper, scene),
        }),
      ),
    ]),
  reply: ({ as, document: other }: Rule['reply'], { document }, scene) => {
    if (as === 'document') {
      return one('documentReplyOther', { document, other: other ? documentWord(other, scene) : document });
    }
    return one(as === 'slip' ? 'documentReplySlip' : 'documentReplyLower', { document });
  },
  cover: ({ document: cover, counts }: Rule['cover'], { document }, scene) =>
    one(counts === 'all' ? 'documentCoverAll' : 'documentCoverWithout', {
      document,
      cover: documentWord(cover, scene),
    }),
  attachments: (attachments: Rule['attachments'], { document }, { t }) =>
    one('documentAttachments', { document, attachments: wordsFor(attachments, 'documents', t) }),
  replaces: (other: Rule['replaces'], { document }, scene) =>
    one('documentReplaces', { document, other: documentWord(other, scene) }),
  ownForm: ({ covers }: Rule['ownForm'], paper, scene) =>
    one('documentOwnForm', { document: paper.document, fields: fieldWords(covers, paper, scene) }),
  notFor: (uses: Rule['notFor'], { id, document }, { t }) =>
    one('documentNotFor', { document, uses: wordsFor(uses, `documents.${id}.notFor`, t) }),
  force: (force: Rule['force'], { document }, { t }) =>
    one('documentForce', { document, force: t.dynamic(`regions.force.${force}`) }),
  source: ({ title }: Source, { document }) => one('documentSource', { document, source: title }),
};
