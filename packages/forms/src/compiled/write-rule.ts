import type { ReadyRule } from '../definition/check-rules.js';
import type { Rule } from '../definition/rule.js';
import type { Stage } from '../definition/validate.js';
import { answerNamed, type Place } from './place.js';
import type { Supply } from './supply.js';
import { writeCondition } from './write-condition.js';

/** Writes statements that leave where a rule over the whole part is broken. */
export function writeRule({ rule, ask }: ReadyRule, part: Place, stage: Stage, supply: Supply): string {
  const broken = brokenBy(rule, part, stage);
  if (broken === undefined) return `if (${supply.helper(speaks(ask, stage))}(o)) return;`;
  const applies = rule.when ? `${writeCondition(rule.when, [part], supply).isTrue} && ` : '';
  return broken === 'false' ? '' : `if (${applies}${broken}) return;`;
}

/** When the answers break a rule, as an expression; nothing when it has no short form. */
function brokenBy(rule: Rule, part: Place, stage: Stage): string | undefined {
  if (rule.within !== undefined) return undefined;
  const answer = (name: string) => answerNamed(name, [part]).value;
  if ('require' in rule) return stage === 'draft' ? 'false' : `${answer(rule.require)} === undefined`;
  if ('forbid' in rule) return `${answer(rule.forbid)} !== undefined`;
  if ('age' in rule) return `ageDiffers(${[rule.age, rule.birthDate, rule.on].map(answer).join(', ')})`;
  return rule.withinDays === undefined ? `outOfOrder(${rule.order.map(answer).join(', ')})` : undefined;
}

/** Whether a rule that has no short form has something to say. */
const speaks = (ask: ReadyRule['ask'], stage: Stage) => (data: Record<string, unknown>) => {
  let found = false;
  ask(data, stage, () => {
    found = true;
  });
  return found;
};
