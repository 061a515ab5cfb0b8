import type { Form, Path } from '@renkei/forms';
import { conditionIssues, missingMember, roleIssues, unknown } from './check-names.js';
import { pathsOf } from './form-paths.js';
import type { DocumentRule } from './profile.js';
import type { RegionIssue } from './region-issue.js';
import type { ChannelChange, ConsentRule, Sending } from './sending.js';
import { formOf, ownOf, type State } from './state.js';

type Names = Pick<State, 'forms' | 'documents' | 'facts' | 'roles' | 'steps'>;

/** Documents, forms, parts and paths that the rule of a document names. */
export function documentIssues(rule: DocumentRule, path: Path, names: Names): RegionIssue[] {
  const { forms, documents, facts } = names;
  const at = (...steps: (string | number)[]) => [...path, ...steps];
  const document = (name: string | undefined, here: Path): RegionIssue[] =>
    name === undefined || ownOf(documents, name)
      ? []
      : [unknown('unknownDocument', here, name, Object.keys(documents))];
  const form = rule.form === undefined ? undefined : ownOf(forms, rule.form);
  if (rule.form !== undefined && !form) {
    return [unknown('unknownForm', at('form'), rule.form, Object.keys(forms))];
  }
  const parts = form ? Object.keys(form.parts) : [];
  const part = (name: string | undefined, here: Path): RegionIssue[] =>
    name === undefined || parts.includes(name) ? [] : [unknown('unknownField', here, name, parts)];
  const cover = rule.cover && formOf(names, rule.cover.document);
  const coverForm = rule.cover && ownOf(documents, rule.cover.document)?.form;
  return [
    ...part(rule.part, at('part')),
    ...part(rule.reply?.part, at('reply', 'part')),
    ...Object.keys(rule.authors ?? {}).flatMap((name) => part(name, at('authors', name))),
    ...document(rule.replaces, at('replaces')),
    ...document(rule.reply?.document, at('reply', 'document')),
    ...document(rule.cover?.document, at('cover', 'document')),
    ...(rule.attachments ?? []).flatMap((name, i) => document(name, at('attachments', i))),
    ...(rule.variants ?? []).flatMap((one, i) => [
      ...document(one.document, at('variants', i, 'document')),
      ...conditionIssues(one.when, at('variants', i, 'when'), facts),
    ]),
    ...pathIssues(form, rule.ownForm?.covers, at('ownForm', 'covers'), at('form')),
    ...pathIssues(form, rule.reply?.shows, at('reply', 'shows'), at('form')),
    ...Object.entries(rule.authors ?? {}).flatMap(([name, { prefilled = {} }]) =>
      Object.entries(prefilled).flatMap(([role, paths]) =>
        pathIssues(form, paths, at('authors', name, 'prefilled', role), at('form')),
      ),
    ),
    // a form that is not there has been said where the cover names it
    ...(rule.cover && (cover || !coverForm)
      ? pathIssues(cover, [rule.cover.sheets], at('cover', 'sheets'), [
          ...path.slice(0, -1),
          rule.cover.document,
          'form',
        ])
      : []),
  ];
}

/** Paths that must be there; where there is no form, none is: then one is missing at `formAt`. */
function pathIssues(
  form: Form | undefined,
  paths: readonly string[] | undefined,
  path: Path,
  formAt: Path,
): RegionIssue[] {
  if (!paths || paths.length === 0) return [];
  if (!form) return [missingMember(formAt)];
  const known = pathsOf(form);
  return paths.flatMap((one, i) =>
    known.has(one) ? [] : [unknown('unknownField', [...path, i], one, known)],
  );
}

/** The document, and the fields that a sending policy names. */
export function sendingIssues(document: string, sending: Sending, path: Path, names: Names): RegionIssue[] {
  if (!ownOf(names.documents, document)) {
    return [unknown('unknownDocument', path, document, Object.keys(names.documents))];
  }
  const known = pathsOrNone(formOf(names, document));
  const field = (name: string, here: Path): RegionIssue[] =>
    known.has(name) ? [] : [unknown('unknownField', here, name, known)];
  const step = (consent: ConsentRule | undefined, here: Path): RegionIssue[] =>
    consent?.step === undefined || ownOf(names.steps, consent.step)
      ? []
      : [unknown('unknownStep', [...here, 'step'], consent.step, Object.keys(names.steps))];
  return [
    ...step(sending.consent, [...path, 'consent']),
    ...Object.entries(sending.by ?? {}).flatMap(([channel, rule]) => {
      const here = [...path, 'by', channel];
      if (!rule) return [];
      const shown = Object.keys(rule.show ?? {}).flatMap((name) => field(name, [...here, 'show', name]));
      const lists = [...listed(rule, here), ...listed(rule.add ?? {}, [...here, 'add'])];
      return [
        ...shown,
        ...lists.flatMap(([name, place]) => field(name, place)),
        ...step(rule.consent, [...here, 'consent']),
        ...roleIssues(rule.from, [...here, 'from'], names),
        ...roleIssues(rule.hosts, [...here, 'hosts'], names),
      ];
    }),
  ];
}

/** Paths that the lists of a channel name, with their places. */
const listed = (
  { require = [], ban = [] }: Pick<ChannelChange, 'require' | 'ban'>,
  at: Path,
): [string, Path][] => [
  ...require.map((name, i): [string, Path] => [name, [...at, 'require', i]]),
  ...ban.map(({ path }, i): [string, Path] => [path, [...at, 'ban', i, 'path']]),
];

const pathsOrNone = (form: Form | undefined): ReadonlySet<string> => (form ? pathsOf(form) : new Set());
