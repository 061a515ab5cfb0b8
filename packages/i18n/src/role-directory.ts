import type { Translator } from './translator.js';

/** What a profession does on the path, what it may be asked, and when it is reached. */
export interface RoleEntry {
  readonly role: string;
  readonly name: string;
  readonly does: string;
  readonly ask: string;
  readonly reach: string;
}

/**
 * One entry of the role directory: the mutual understanding of roles (職種の相互理解) that a region builds in its meetings.
 * It says what is usual; a region or a facility overrides the words.
 *
 * @example
 * roleEntry('careManager', { t }).reach
 * // => '事業所に電話します。訪問で外にいることが多いので、折り返しの時間を決めておきます。'
 */
export function roleEntry(role: string, { t }: { readonly t: Translator }): RoleEntry {
  const text = (key: string) => t.dynamic(`directory.${role}.${key}`);
  return {
    role,
    name: t.dynamic(`roles.${role}`),
    does: text('does'),
    ask: text('ask'),
    reach: text('reach'),
  };
}
