import { isLeaf, isRows, type Rows, type Variants } from '../definition/node.js';
import { type Answer, declared, type Place, placeOf } from './place.js';
import { type Supply, text } from './supply.js';
import { writeLeaf } from './write-leaf.js';

/** How the questions of an object came to be asked: it is the sheet, a section or an entry, or a set chosen by a code. */
type Origin = 'sheet' | 'inner' | { readonly by: string; readonly code: string };

/**
 * Writes statements that turn the object in a variable into its clean copy, in the order of the paper. Each answer is read
 * once, and only from a plain object; one that has all answers becomes an object literal.
 */
export function writeCopy(place: Place, variable: string, origin: Origin, supply: Supply): string {
  const answers = [...place.values()];
  const [count, left] = ['n', 'm'].map((letter) => supply.fresh(letter));
  const chosen = typeof origin === 'object' ? `${text(origin.by)}: ${text(origin.code)}` : undefined;
  const all = answers.map((one) => `${text(one.key)}: ${one.variable}`);
  return [
    `if (${variable}.__proto__ !== plain) return;`,
    `let ${count} = ${chosen ? -1 : 0}; for (const k in ${variable}) ${count}++;`,
    origin === 'inner' ? `if (${count} === 0) return;` : '',
    `let ${left} = ${count};`,
    ...answers.map((one) => `${one.variable} = ${variable}[${text(one.key)}];`),
    ...answers.map((one) => `if (${one.variable} !== undefined) { ${left}--; ${answered(one, supply)} }`),
    `if (${left} !== 0) return;`,
    `if (${count} === ${answers.length}) ${variable} = { ${(chosen ? [chosen, ...all] : all).join(', ')} };`,
    `else { ${variable} = { ${chosen ?? ''} };`,
    ...answers.map(
      (one) => `if (${one.variable} !== undefined) ${variable}[${text(one.key)}] = ${one.variable};`,
    ),
    '}',
  ].join('\n');
}

function answered({ node, variable, below }: Answer, supply: Supply): string {
  if (isLeaf(node)) return writeLeaf(node, variable, supply);
  if (isRows(node)) return rowsOf(node, variable, supply);
  const inside = below
    ? writeCopy(below, variable, 'inner', supply)
    : chosenOf(node as Variants, variable, supply);
  return `${unlessObject(variable)} ${inside}`;
}

function rowsOf({ rows, max }: Rows, variable: string, supply: Supply): string {
  const place = placeOf(rows, supply);
  const [entry, list] = [supply.fresh('e'), supply.fresh('l')];
  return [
    `if (!isArray(${variable}) || ${variable}.length === 0 || ${variable}.length > ${max}) return;`,
    `const ${list} = []; for (let ${entry} of ${variable}) { ${unlessObject(entry)} ${declared(place)}`,
    writeCopy(place, entry, 'inner', supply),
    `${list}.push(${entry}); } ${variable} = ${list};`,
  ].join('\n');
}

function chosenOf({ by, variants }: Variants, variable: string, supply: Supply): string {
  const cases = Object.entries(variants).map(([code, nodes]) => {
    const place = placeOf(nodes, supply);
    return `case ${text(code)}: { ${declared(place)} ${writeCopy(place, variable, { by, code }, supply)} break; }`;
  });
  return `switch (${variable}[${text(by)}]) { ${cases.join('\n')} default: return; }`;
}

const unlessObject = (variable: string) =>
  `if (typeof ${variable} !== 'object' || ${variable} === null) return;`;
