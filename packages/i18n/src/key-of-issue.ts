import type { LabelledNode } from './labelled-form.js';
import type { MessageParams, Translator } from './translator.js';

interface IssueOfAnswer {
  readonly code: string;
  readonly params?: MessageParams;
}

/** The word key of an issue on a sheet, where one code stands for more than one thing to do. */
export function keyOnSheet(issue: IssueOfAnswer, node: LabelledNode | undefined, t: Translator): string {
  return keyByQuestion(issue, node) ?? keyByParams(issue) ?? keyOf(issue, t);
}

/** … and of one that speaks of an event, where some codes mean something else. */
export function keyOfEvent(issue: IssueOfAnswer, t: Translator): string {
  const own = [`pathway.issue.${issue.code}`, `pathway.refusal.${issue.code}`].find((key) => t.has(key));
  return own ?? keyByParams(issue) ?? keyOf(issue, t);
}

/** What there is to do depends on how the sheet asks: a list to tick, a single box, a FAX. */
function keyByQuestion({ code }: IssueOfAnswer, node: LabelledNode | undefined): string | undefined {
  if (!node || !('kind' in node)) return undefined;
  if (code === 'atLeastOne' && node.kind === 'many') return 'issues.atLeastOneOption';
  if (code === 'type' && node.kind === 'flag') return 'issues.tick';
  if (code === 'phone' && node.fax) return 'issues.fax';
  return undefined;
}

function keyByParams({ code, params = {} }: IssueOfAnswer): string | undefined {
  const { days, decimals, expected, printed, wrong } = params;
  if (code === 'order' && days !== undefined) return 'issues.orderWithin';
  if (code === 'integer' && decimals !== undefined && decimals !== 0) return 'issues.decimals';
  if (code === 'type' && expected === 'number') return 'issues.number';
  if (code === 'identifier' && wrong === 'checkDigit') return 'issues.identifierDigit';
  // of a form whose parts print different boxes ticked, only the part says which one is meant
  if (code === 'onlyIf' && Array.isArray(printed))
    return printed.length === 1 ? 'issues.printedOption' : 'issues.invalid';
  return undefined;
}

const keyOf = ({ code }: IssueOfAnswer, t: Translator): string =>
  t.has(`issues.${code}`) ? `issues.${code}` : 'issues.invalid';
