import { codesOf, exclusiveCodes, type Leaf, type ManyLeaf } from '../definition/leaf.js';
import { isBlank, leafCheck } from '../definition/leaf-check.js';
import { anyOf, type Supply, text } from './supply.js';

/** Writes statements that leave where the answer in the variable `v` is not plainly good. */
export function writeLeaf(leaf: Leaf, v: string, supply: Supply): string {
  const check = () => `${supply.helper(leafCheck(leaf))}(${v}) === undefined`;
  const unless = (good: string) => `if (!(${good})) return;`;
  switch (leaf.kind) {
    case 'flag':
      return unless(`${v} === true`);
    case 'choice': {
      const codes = codesOf(leaf);
      return unless(codes.length > 12 ? `${supply.helper(new Set(codes))}.has(${v})` : anyOf(v, codes));
    }
    case 'number': {
      const whole = `Number.isInteger(${v}) && ${v} >= ${leaf.min} && ${v} <= ${leaf.max}`;
      return unless(leaf.decimals ? `(${whole}) || (${v} !== null && ${check()})` : whole);
    }
    case 'many':
      return writeList(leaf, v, supply);
    case 'text':
    case 'longText': {
      const plain = leaf.kind === 'text' ? 'isPlainLine' : 'isPlainText';
      const close = `typeof ${v} === 'string' && ${v}.trim() !== '' && ${check()}`;
      return unless(`${plain}(${v}, ${leaf.max}) || (${close})`);
    }
    case 'date':
      return unless(`isPlainDate(${v}) || (${v} !== null && ${check()})`);
    case 'phone':
      return unless(`isPlainPhone(${v}, ${leaf.fax ? 10 : 11}) || (${v} !== null && ${check()})`);
    case 'kana':
      return unless(`isPlainKana(${v}, ${leaf.max}) || (${v} !== null && ${check()})`);
    case 'zod':
      return unless(`!${supply.helper(isBlank)}(${v}) && ${check()}`);
    default:
      return unless(`${v} !== null && ${check()}`);
  }
}

/** The ticked codes are plainly good in the order of the paper, none twice, なし alone. */
function writeList(leaf: ManyLeaf, v: string, supply: Supply): string {
  const alone = exclusiveCodes(leaf);
  const [at, code] = [supply.fresh('i'), supply.fresh('c')];
  const taken = (one: string) =>
    alone.includes(one)
      ? `if (${v}.length === 1) break; return;`
      : `if (++${at} === ${v}.length) break; ${code} = ${v}[${at}];`;
  const steps = codesOf(leaf).map((one) => `if (${code} === ${text(one)}) { ${taken(one)} }`);
  return [
    `if (!isArray(${v}) || ${v}.length === 0) return;`,
    `${v} = ${v}.slice(); let ${at} = 0, ${code} = ${v}[0];`,
    `do { ${steps.join(' ')} return; } while (false);`,
  ].join(' ');
}
