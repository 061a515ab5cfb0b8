import { type Form, revalidate, validate } from '@renkei/forms';
import { compile } from '@renkei/forms/compiled';
import { type Benchmark, checked, timed, withWorst } from './benchmark.js';
import { type Sheet, sheets } from './documents.js';
import { librariesFor } from './peers/libraries.js';
import { type Peers, peer } from './peers/peer.js';
import { checkFindings, type Planted, plantErrors } from './planted-errors.js';

/** The same form without the rules across its fields. */
function withoutRules(form: Form): Form {
  const parts = Object.entries(form.parts).map(([key, part]) => [key, { ...part, rules: [] }]);
  return { ...form, parts: Object.fromEntries(parts) };
}

type Judge = (document: unknown) => ReturnType<typeof validate>;
const ours = (judge: Judge) =>
  peer(
    (document) => judge(document).issues,
    ({ path }) => path,
  );

const over = (peers: Peers, document: unknown) =>
  Object.fromEntries(Object.entries(peers).map(([name, { judge }]) => [name, () => judge(document)]));

/** Every library over one sheet: good, with twenty errors, as a draft. Documents come from JSON, as those of users do. */
async function speedOf(sheet: Sheet): Promise<Benchmark[]> {
  const { form, edits } = sheet;
  const json = JSON.stringify(sheet.filled);
  const filled: unknown = JSON.parse(json);
  const { document, places } = plantErrors(sheet, 20);
  const wrong: unknown = JSON.parse(JSON.stringify(document));
  const final: Peers = {
    validate: ours((document) => validate(form, document)),
    'compiled, with all its rules': ours(compile(form)),
    ...(await librariesFor(form, 'final')),
  };
  const draft: Peers = {
    ...(await librariesFor(form, 'draft')),
    validate: ours((document) => validate(form, document, { stage: 'draft' })),
    compiled: ours(compile(form, { stage: 'draft' })),
  };
  const compiledBare = compile(withoutRules(form));
  const before = validate(form, filled, { stage: 'draft' });
  const revalidations = Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => [
      `revalidate, ${name}`,
      () => revalidate(form, before, edit),
    ]),
  );
  const good: Planted = { document: filled, places: [] };
  return [
    checked(
      () => checkFindings(form, final, good),
      timed(`${form.id}, valid`, {
        'JSON.parse': () => JSON.parse(json),
        'compiled, without its rules': () => compiledBare(filled),
        ...over(final, filled),
      }),
    ),
    checked(
      () => checkFindings(form, final, { document: wrong, places }),
      timed(`${form.id}, twenty errors`, over(final, wrong)),
    ),
    checked(
      () => checkFindings(form, draft, good),
      withWorst(
        'revalidate, the worst of these',
        timed(`${form.id}, a full draft`, { ...over(draft, filled), ...revalidations }),
        Object.keys(revalidations),
      ),
    ),
  ];
}

export default (await Promise.all(sheets.map(speedOf))).flat();
