import type { Path } from '@renkei/forms';
import { claimCodes } from '@renkei/pathway';
import { type Change, clash, type Wish, written } from './change.js';
import { documentIssues, sendingIssues } from './check-document.js';
import { conditionIssues, roleIssues, unknown } from './check-names.js';
import { stepIssues } from './check-step.js';
import { wordIssues } from './check-words.js';
import { changeForm, formWishes } from './form-change.js';
import { knownWords } from './known-words.js';
import type { Edition, Profile } from './profile.js';
import type { RegionIssue } from './region-issue.js';
import { ownOf, put, type State, valueAt } from './state.js';
import { memberWishes, sendingWishes, stepWishes } from './wishes.js';

/** What stands after some editions, and how it came to be. */
export interface Walk {
  readonly state: State;
  readonly changes: readonly Change[];
  readonly issues: readonly RegionIssue[];
}

interface Scene {
  readonly layer: Profile;
  readonly edition: Edition;
  readonly index: number;
  /** What the first layer says: changing it is what layers are for. */
  readonly base: State;
  readonly isBase: boolean;
  /** Layers that this edition or an earlier one of the layer overrules. */
  readonly overrules: readonly string[];
}

/**
 * One edition on: section by section, so that a step may name a fact of the same edition. A change whose names lead
 * nowhere, or that clashes with another layer's, is not made and listed; everything else is.
 */
export function applyEdition(walk: Walk, scene: Scene): Walk {
  return sections.reduce((sofar, section) => section(sofar, scene), walk);
}

type Section = (walk: Walk, scene: Scene) => Walk;

const at = ({ index }: Scene, ...steps: (string | number)[]): Path => ['editions', index, ...steps];
const entries = <T>(record: Readonly<Record<string, T>> | undefined): [string, T][] =>
  Object.entries(record ?? {});

const withIssues = (walk: Walk, { layer }: Scene, found: readonly RegionIssue[]): Walk =>
  found.length === 0
    ? walk
    : { ...walk, issues: [...walk.issues, ...found.map((one) => ({ ...one, layer: layer.id }))] };

/** A new name lies under the region's own; `known` are the names of its kind. */
function ownNameIssues(
  name: string,
  known: Readonly<Record<string, unknown>>,
  path: Path,
  scene: Scene,
  code: RegionIssue['code'],
): RegionIssue[] {
  if (scene.isBase || ownOf(known, name) !== undefined || name.startsWith(scene.layer.id)) return [];
  return [unknown(code, path, name, Object.keys(known))];
}

/** Makes changes one by one, unless they get in another layer's way. */
function make(walk: Walk, scene: Scene, wishes: readonly Wish[]): Walk {
  return wishes.reduce((sofar, wish) => {
    const others = clashing(sofar, scene, wish);
    const unnamed = others.find(({ layer }) => !scene.overrules.includes(layer));
    if (unnamed) return withIssues(sofar, scene, [conflict(wish, unnamed)]);
    return noted(sofar, scene, wish, valued(sofar.state, wish));
  }, walk);
}

const clashing = ({ changes }: Walk, { layer, isBase }: Scene, wish: Wish): Change[] =>
  isBase
    ? []
    : changes.filter((change) => change.layer !== layer.id && clash(change, wish) && !addsTo(wish, change));

/** Adding to what another layer has brought in takes nothing from it. */
const addsTo = (wish: Wish, { how, before }: Change): boolean =>
  wish.how === 'add' && how === 'set' && before === undefined;

const conflict = (wish: Wish, other: Change): RegionIssue => ({
  code: 'conflict',
  path: wish.at,
  params: { name: written(wish.address), other: other.layer, where: written(other.address) },
});

/** The state with the value at its address; what is added to a list comes at its end. */
function valued(state: State, { address, how, value }: Wish): State {
  const before = valueAt(state, address);
  if (how === 'remove') return put(state, address, undefined);
  if (how === 'set') return put(state, address, value);
  if (Array.isArray(value)) return put(state, address, [...((before ?? []) as unknown[]), ...value]);
  return before === undefined ? put(state, address, value) : state;
}

/** Writes down a change. The nation's own are no changes; what a later one replaces is no longer in force. */
function noted(walk: Walk, scene: Scene, wish: Wish, state: State): Walk {
  if (scene.isBase) return { ...walk, state };
  const { layer, edition } = scene;
  const { address, how, value } = wish;
  const over = clashing(walk, scene, wish)[0]?.layer;
  const before = valueAt(walk.state, address);
  const change: Change = {
    address,
    how,
    ...(value !== undefined && { value }),
    ...(before !== undefined && { before }),
    layer: layer.id,
    from: edition.from,
    ...(over !== undefined && { overrules: over }),
  };
  const replaced = (one: Change) => how !== 'add' && one.address.length >= address.length && clash(one, wish);
  return { ...walk, state, changes: [...walk.changes.filter((one) => !replaced(one)), change] };
}

/** What a layer brings in under names of its own, each said whole. */
const named =
  (section: 'roles' | 'facts'): Section =>
  (walk, scene) =>
    entries<unknown>(scene.edition[section]).reduce((sofar, [name, value]) => {
      const path = at(scene, section, name);
      const wrong = ownNameIssues(name, {}, path, scene, 'notOwnName');
      if (wrong.length > 0) return withIssues(sofar, scene, wrong);
      return make(sofar, scene, [{ address: [section, name], how: 'set', value, at: path }]);
    }, walk);

const forms: Section = (walk, scene) =>
  entries(scene.edition.forms).reduce((sofar, [id, change]) => {
    const path = at(scene, 'forms', id);
    const form = ownOf(sofar.state.forms, id);
    const wrong =
      form || change.definition ? ownNameIssues(id, sofar.state.forms, path, scene, 'notOwnName') : [];
    if (!form && !change.definition)
      wrong.push(unknown('unknownForm', path, id, Object.keys(sofar.state.forms)));
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    const layouts = ownOf(sofar.state.layouts, id) ?? [];
    const changed = changeForm(id, change, { form, layouts }, path, scene.isBase ? '' : scene.layer.id);
    if ('issues' in changed) return withIssues(sofar, scene, changed.issues);
    const wishes = formWishes(id, change, path);
    const clashes = wishes.flatMap((wish) =>
      clashing(sofar, scene, wish)
        .filter(({ layer }) => !scene.overrules.includes(layer))
        .map((other) => conflict(wish, other)),
    );
    if (clashes.length > 0) return withIssues(sofar, scene, clashes);
    const state = {
      ...sofar.state,
      forms: put(sofar.state.forms, [id], changed.form),
      layouts: put(sofar.state.layouts, [id], changed.layouts),
    };
    const lost = stillNamed(sofar.state, state, id, path);
    if (lost.length > 0) return withIssues(sofar, scene, lost);
    return wishes.reduce((made, wish) => noted(made, scene, wish, state), sofar);
  }, walk);

/** A question may not go while a document or a rule for sending names it. */
function stillNamed(before: State, after: State, form: string, path: Path): RegionIssue[] {
  const users = entries(after.documents).filter(([, rule]) => rule.form === form);
  return users.flatMap(([document, rule]) => {
    const judged = (state: State) => [
      ...documentIssues(rule, ['documents', document], state),
      ...sendingIssues(document, ownOf(state.sending, document) ?? {}, ['sending', document], state),
    ];
    const known = judged(before).map((one) => written(one.path.map(String)));
    return judged(after)
      .filter((one) => !known.includes(written(one.path.map(String))))
      .map((one) => ({
        code: 'readBy' as const,
        path,
        params: { name: String(one.params?.name ?? form), other: written(one.path.map(String)) },
      }));
  });
}

const documents: Section = (walk, scene) => {
  const all = entries(scene.edition.documents);
  // documents of one edition may name each other
  const together = all.reduce(
    (state, [id, rule]) =>
      rule && !ownOf(state.documents, id) ? put(state, ['documents', id], rule) : state,
    walk.state,
  );
  return all.reduce((sofar, [id, rule]) => {
    const path = at(scene, 'documents', id);
    const isNew = ownOf(sofar.state.documents, id) === undefined;
    const wrong = [
      ...ownNameIssues(id, sofar.state.documents, path, scene, 'unknownDocument'),
      ...(rule ? documentIssues({ ...ownOf(sofar.state.documents, id), ...rule }, path, together) : []),
    ];
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    return make(sofar, scene, memberWishes(['documents', id], rule, isNew, path));
  }, walk);
};

const eligibility: Section = (walk, scene) =>
  entries(scene.edition.eligibility).reduce((sofar, [id, rule]) => {
    const path = at(scene, 'eligibility', id);
    const isNew = ownOf(sofar.state.eligibility, id) === undefined;
    const wrong = [
      ...ownNameIssues(id, sofar.state.eligibility, path, scene, 'unknownRule'),
      ...conditionIssues(rule?.when, [...path, 'when'], sofar.state.facts),
      ...conditionIssues(rule?.judge, [...path, 'judge'], sofar.state.facts),
      ...roleIssues(rule?.asks, [...path, 'asks'], sofar.state),
    ];
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    return make(sofar, scene, memberWishes(['eligibility', id], rule, isNew, path));
  }, walk);

const steps: Section = (walk, scene) => {
  const before = walk.state.steps;
  const after = entries(scene.edition.steps).reduce((sofar, [id, change]) => {
    const path = at(scene, 'steps', id);
    const isNew = ownOf(sofar.state.steps, id) === undefined;
    const misnamed = ownNameIssues(id, sofar.state.steps, path, scene, 'unknownStep');
    const own = scene.isBase ? '' : scene.layer.id;
    const wrong = misnamed.length > 0 || !change ? misnamed : stepIssues(id, change, path, sofar.state, own);
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    return make(sofar, scene, stepWishes(id, change, isNew, path));
  }, walk);
  return after === walk ? walk : withOwners(after, before, walk, scene);
};

/** A profile cannot drop the owner of a phase, only name another. */
function withOwners(after: Walk, before: State['steps'], walk: Walk, scene: Scene): Walk {
  const carried = (all: State['steps']) => new Set(Object.values(all).flatMap((step) => step.carries ?? []));
  const now = carried(after.state.steps);
  const lost = [...carried(before)].filter((phase) => !now.has(phase));
  if (lost.length === 0) return after;
  const issues = lost.map((phase) => ({
    code: 'phaseWithoutOwner' as const,
    path: at(scene, 'steps'),
    params: { phase },
  }));
  return withIssues({ ...walk, issues: after.issues }, scene, issues);
}

const sending: Section = (walk, scene) =>
  entries(scene.edition.sending).reduce((sofar, [document, policy]) => {
    const path = at(scene, 'sending', document);
    const wrong = sendingIssues(document, policy ?? {}, path, sofar.state);
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    return make(sofar, scene, sendingWishes(document, policy, path));
  }, walk);

const directories: Section = (walk, scene) =>
  entries(scene.edition.directories).reduce((sofar, [name, value]) => {
    const path = at(scene, 'directories', name);
    const wrong = (value?.entries ?? []).flatMap((entry, i) =>
      roleIssues(entry.roles, [...path, 'entries', i, 'roles'], sofar.state),
    );
    if (wrong.length > 0) return withIssues(sofar, scene, wrong);
    const address = ['directories', name];
    const wish: Wish =
      value === null ? { address, how: 'remove', at: path } : { address, how: 'set', value, at: path };
    return make(sofar, scene, [wish]);
  }, walk);

const claims: Section = (walk, scene) =>
  entries(scene.edition.claims).reduce((sofar, [fee, value]) => {
    const path = at(scene, 'claims', fee);
    const fees = Object.keys(claimCodes.fees);
    if (!fees.includes(fee)) return withIssues(sofar, scene, [unknown('unknownFee', path, fee, fees)]);
    return make(sofar, scene, [{ address: ['claims', fee], how: 'set', value, at: path }]);
  }, walk);

const words: Section = (walk, scene) => {
  if (!scene.edition.words) return walk;
  const known = knownWords(walk.state, scene.base);
  return entries(scene.edition.words).reduce((sofar, [key, text]) => {
    const path = at(scene, 'words', key);
    if (!known.has(key)) return withIssues(sofar, scene, [unknown('unknownWord', path, key, known)]);
    const wishes = Object.entries(text).map(
      ([language, value]): Wish => ({ address: ['words', key, language], how: 'set', value, at: path }),
    );
    return make(withIssues(sofar, scene, wordIssues(key, text, path)), scene, wishes);
  }, walk);
};

const sections: readonly Section[] = [
  named('roles'),
  named('facts'),
  forms,
  documents,
  eligibility,
  steps,
  sending,
  directories,
  claims,
  words,
];
