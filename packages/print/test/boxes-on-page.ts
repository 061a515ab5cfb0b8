import { describeForm, type Form } from '@renkei/forms';
import type { Translator } from '@renkei/i18n';
import type { Page } from 'playwright';
import type { Filled } from './marked.js';

/** What stands in words where the paper has a line: professions, and long lists in a table. */
const isBox = ({ leaf, inList }: Filled, options: number): boolean =>
  !('list' in leaf && leaf.list === 'role') && !(inList && options > 7);

/** The words of every chosen option that is printed as a marked box. */
export function wordsOfBoxes(form: Form, part: string, shown: readonly Filled[], t: Translator): string[] {
  const fields = describeForm(form).parts.find((one) => one.part === part)?.fields ?? [];
  return shown.flatMap((answer) => {
    const options = fields.find(({ path }) => path === answer.path)?.options ?? [];
    if (options.length === 0 || !isBox(answer, options.length)) return [];
    const codes = [answer.value].flat();
    return options.filter(({ code }) => codes.includes(code)).map(({ label }) => t.dynamic(label));
  });
}

/** The words beside the marked boxes of the page; a box without words of its own gives an empty text. */
export const markedBoxes = (page: Page): Promise<string[]> =>
  page.$$eval('li.on', (all) => all.map((one) => (one.textContent ?? '').trim()));
