import { nationalRules, pathwayCodes, roles } from '@renkei/pathway';
import { describe, expect, it } from 'vitest';
import { resources } from '../src/resources.js';

const { ja, en } = resources as { ja: Record<string, string>; en: Record<string, string> };
const has = (key: string) =>
  expect([key, ja[key] !== undefined, en[key] !== undefined]).toEqual([key, true, true]);

describe('every code of the path has words in both languages', () => {
  it('phases, events, statuses, refusals, reasons and what checks find', () => {
    for (const [part, codes] of Object.entries(pathwayCodes)) {
      for (const code of codes) has(`pathway.${part}.${code}`);
    }
  });

  it('steps, with the reason why', () => {
    for (const step of Object.keys(nationalRules.steps))
      for (const part of ['label', 'why']) has(`pathway.step.${step}.${part}`);
  });

  it('facts and the papers that steps carry', () => {
    for (const fact of Object.keys(nationalRules.facts)) has(`pathway.fact.${fact}`);
    for (const { document } of Object.values(nationalRules.steps) as { document?: string }[])
      if (document) has(`documents.${document}`);
  });

  it('reasons for skipping', () => {
    for (const step of Object.values(nationalRules.steps) as {
      otherwise?: string;
      skips?: readonly { reason: string }[];
    }[]) {
      for (const reason of [step.otherwise, ...(step.skips ?? []).map(({ reason }) => reason)])
        if (reason) has(`pathway.reason.${reason}`);
    }
  });

  it('eligibility', () => {
    for (const [rule, { reasons }] of Object.entries(nationalRules.eligibility)) {
      has(`pathway.eligibility.${rule}`);
      for (const reason of Object.values(reasons)) has(`pathway.reason.${reason}`);
    }
  });

  it('roles', () => {
    for (const role of roles) has(`roles.${role}`);
  });
});
