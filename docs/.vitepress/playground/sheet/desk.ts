import type { Form, Path } from '@renkei/forms';
import type { MessageParams } from '@renkei/i18n';
import { type ComputedRef, computed, type InjectionKey, inject, ref, type ShallowRef, shallowRef } from 'vue';
import type { Speaker } from '../speaker.js';
import type { PlayKey } from '../words/index.js';
import { valueAt, withAnswer } from './answers.js';
import {
  byPlace,
  type Checked,
  type JudgedSheet,
  judgeSheet,
  type Message,
  messagesOf,
  placeOf,
  settled,
  shownIssues,
} from './judge-sheet.js';
import { isShown, type Question, questionnaireOf } from './questions.js';

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;
type Input = Record<string, unknown>;

/** The sheet as it lies on the desk: what was typed, and what is known of it since a box was last left. */
export interface Desk {
  readonly form: ComputedRef<AnyForm>;
  readonly sections: ComputedRef<readonly Question[]>;
  readonly input: ShallowRef<Input>;
  readonly judged: ComputedRef<JudgedSheet>;
  /** What is said at present, in the order of the paper. */
  readonly messages: ComputedRef<readonly Message[]>;
  answer(path: Path): unknown;
  /** While somebody types: nothing is judged. */
  put(path: Path, value: unknown): void;
  /** A box was left, or a choice made. */
  leave(path: Path): void;
  problemsAt(path: Path): readonly Message[];
  noticesAt(path: Path): readonly Message[];
  isShown(question: Question, path: Path): boolean;
  check(what: Checked): void;
  /** Another sheet in place of this one; what lay here can be brought back once. */
  replace(next: Input): void;
  readonly before: ShallowRef<Input | undefined>;
  bringBack(): void;
}

export const deskKey: InjectionKey<Desk> = Symbol('desk');
/** Tells, politely, what a button has done. */
export type Announce = (text: PlayKey, params?: () => MessageParams) => void;
export const announceKey: InjectionKey<Announce> = Symbol('announce');
export const useDesk = (): Desk => inject(deskKey) as Desk;

export function deskFor(form: ComputedRef<AnyForm>, speaker: ComputedRef<Speaker>): Desk {
  const input = shallowRef<Input>({});
  const known = shallowRef<Input>({});
  const before = shallowRef<Input>();
  const left = shallowRef<ReadonlySet<string>>(new Set());
  const checked = ref<Checked>('nothing');

  const questionnaire = computed(() => questionnaireOf(form.value));
  const judged = computed(() => judgeSheet(form.value, known.value));
  const messages = computed(() =>
    messagesOf(form.value, shownIssues(judged.value, checked.value, left.value), speaker.value),
  );
  const problems = computed(() => byPlace(messages.value));
  const notices = computed(() => byPlace(messagesOf(form.value, judged.value.notices, speaker.value)));

  const lay = (next: Input) => {
    input.value = next;
    known.value = next;
    left.value = new Set();
    checked.value = 'nothing';
  };
  return {
    form,
    sections: computed(() => questionnaire.value.sections),
    input,
    judged,
    messages,
    before,
    answer: (path) => valueAt(input.value, path),
    put(path, value) {
      input.value = withAnswer(input.value, path, value);
    },
    leave(path) {
      known.value = input.value;
      input.value = settled(input.value, path, judged.value.reading);
      known.value = input.value;
      left.value = new Set([...left.value, placeOf(path)]);
    },
    problemsAt: (path) => problems.value.get(placeOf(path)) ?? [],
    noticesAt: (path) => notices.value.get(placeOf(path)) ?? [],
    isShown: (question, path) =>
      isShown(question, path, questionnaire.value, { draft: judged.value.reading.draft, input: input.value }),
    check(what) {
      known.value = input.value;
      checked.value = what;
    },
    replace(next) {
      before.value = input.value;
      lay(next);
    },
    bringBack() {
      if (before.value) lay(before.value);
      before.value = undefined;
    },
  };
}
