import type { Issue } from '@renkei/forms';
import { describeIssue, describeIssues, type Translator } from '@renkei/i18n';
import type { RefusedEvent } from './journey.js';
import type { Finding } from './read-document.js';
import { refusalText } from './timeline.js';
import { eventKey } from './words/index.js';

/** What has to be put right, file by file, in the order of the paper; never a value. */
export function problemLines(
  findings: readonly Finding[],
  refused: readonly RefusedEvent[],
  t: Translator,
): string[] {
  const lines = findings.flatMap((finding) => {
    const said = finding.unreadable ? [t.dynamic('journey.noFile')] : sentences(finding, finding.issues, t);
    return under(finding, said, t);
  });
  const events = refused.map(({ number, type, reason, params, issues }) => {
    const details = issues.map((issue) => describeIssue(issue, { t }).message);
    const why = [refusalText(t, reason, params), ...details].join(t.dynamic('journey.sentenceEnd'));
    return t.dynamic('journey.eventRefused', { number, event: t.dynamic(eventKey(type)), reason: why });
  });
  const record = { file: { key: 'journey.file', params: { file: 'episode.json' } } };
  const all = [...lines, ...under(record, events, t)];
  const count = all.filter((line) => line.startsWith('  ')).length;
  return count === 0 ? [] : [t.dynamic('journey.problems', { count }), ...all];
}

/** What a reader should look at again, though nothing is refused. */
export function noticeLines(findings: readonly Finding[], t: Translator): string[] {
  const lines = findings.flatMap((finding) => under(finding, sentences(finding, finding.notices, t), t));
  return lines.length === 0 ? [] : [t.dynamic('journey.notices'), ...lines];
}

function sentences(
  { form, part }: Pick<Finding, 'form' | 'part'>,
  issues: readonly Issue[],
  t: Translator,
): string[] {
  if (!form) return issues.map((issue) => describeIssue(issue, { t }).message);
  const sheet = { form, ...(part !== undefined && { part }), t };
  return describeIssues(issues, sheet).map(({ message }) => message);
}

const under = ({ file }: Pick<Finding, 'file'>, said: readonly string[], t: Translator): string[] =>
  said.length === 0 ? [] : [t.dynamic(file.key, file.params), ...said.map((one) => `  ・${one}`)];
