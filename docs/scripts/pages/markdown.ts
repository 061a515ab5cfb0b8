/** Text of the library as Markdown shows it: nothing in it is markup, and Vue finds nothing to fill in. */
export const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[|*_[\]{}~`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\n', ' ');

export const code = (text: string): string => `\`${text}\``;

/** Cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A block that a reader opens. */
export const details = (summary: string, body: string): string => `::: details ${summary}\n\n${body}\n\n:::`;

export const fenced = (language: string, body: string): string => `\`\`\`${language}\n${body}\n\`\`\``;

/** Blocks one under the other; an empty one is left out. */
export const blocks = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

/** Says where a page comes from, so that nobody corrects it by hand. */
export const drawnFrom = (source: string): string =>
  `<!-- Written by docs/scripts/write-pages.ts from ${source} -->`;
