// Writes for people without TypeScript, from what was built: dist/items/<form>-<edition>.csv, every item with its words, and
// dist/chart/path.<language>.mmd, the chart of the path in Mermaid.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeForm, forms } from '@renkei/forms';
import { toMermaid } from '@renkei/pathway';
import { createTranslator, labelOf } from '../dist/index.js';

const languages = { ja: createTranslator({ locale: 'ja' }), en: createTranslator({ locale: 'en' }) };
const folderOf = (/** @type {string} */ name) => {
  const folder = new URL(`../dist/${name}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  return folder;
};

const items = folderOf('items');
for (const newest of Object.values(forms))
  for (const edition of newest.editions)
    writeFileSync(new URL(`${newest.id}-${edition}.csv`, items), csvOf(newest.edition(edition)));

const chart = folderOf('chart');
for (const [language, t] of Object.entries(languages))
  writeFileSync(new URL(`path.${language}.mmd`, chart), toMermaid({ label: labelIn(t) }));

/** A line for each item in the order of the paper; the first says what the columns are. */
function csvOf(form) {
  const head = ['part', 'item', 'number', 'labelJa', 'labelEn', 'kind', 'need', 'when', 'min', 'max'];
  const tail = ['options', 'optionsJa', 'optionsEn', 'sensitivity', 'mark', 'since'];
  const lines = describeForm(form).parts.flatMap(({ part, fields }) =>
    fields.map((field) => [
      part,
      field.path,
      field.linkId,
      ...Object.values(languages).map((t) => labelOf(form, field.dataPath.split('.'), t, part)),
      field.kind,
      field.need,
      field.when && JSON.stringify(field.when),
      field.min,
      field.max,
      listOf(field, ({ code }) => code),
      ...Object.values(languages).map((t) => listOf(field, ({ label }) => t.dynamic(label))),
      field.sensitivity,
      field.mark,
      field.since,
    ]),
  );
  const rows = [[...head, ...tail], ...lines].map((cells) => cells.map(cell).join(','));
  // the mark by which spreadsheets know UTF-8
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

/** Options in one cell, divided as no label is. */
function listOf({ options = [] }, wordOf) {
  return options.map(wordOf).join(' | ');
}

function cell(value = '') {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What stands at a region, a phase and an event of the chart. */
function labelIn(t) {
  return (code, kind) => {
    if (kind === 'event') return t.dynamic(`pathway.event.${code.replaceAll('.', '_')}`);
    return kind === 'region' ? code : t.dynamic(`pathway.phase.${code}`);
  };
}
