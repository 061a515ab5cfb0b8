import { describe, expect, it } from 'vitest';
import { describeForm } from '../../definition/describe-form.js';
import { normalise } from '../../definition/normalise.js';
import { at } from '../../definition/scope.js';
import { validate } from '../../definition/validate.js';
import { liaisonNoticeFixtures, liaisonReplyFixtures, liaisonRequestFixtures } from './fixtures.js';
import { liaisonForm, liaisonFormSchema, liaisonNoticeSchema, liaisonReplySchema } from './liaison-form.js';

const sheets = [
  ['request', liaisonFormSchema, liaisonRequestFixtures],
  ['reply', liaisonReplySchema, liaisonReplyFixtures],
  ['notice', liaisonNoticeSchema, liaisonNoticeFixtures],
] as const;

describe.each(
  sheets.flatMap(([part, schema, all]) =>
    Object.entries(all).map(([name, sheet]) => [part, name, schema, sheet] as const),
  ),
)('the %s %s', (part, _name, schema, sheet) => {
  const stored = JSON.parse(JSON.stringify(sheet));

  it('is final, without an issue or a notice, and comes back as it was stored', () => {
    expect(validate(liaisonForm, stored, { part })).toEqual({
      ok: true,
      data: sheet,
      issues: [],
      notices: [],
      aside: {},
    });
    expect(schema.parse(stored)).toEqual(sheet);
  });

  it('is read as it stands, since nothing in it is written in another way', () => {
    expect(normalise(liaisonForm, stored, { part })).toMatchObject({ draft: sheet, typed: {}, issues: [] });
  });

  it('has only telephone numbers that ring nowhere', () => {
    const numbers = JSON.stringify(sheet).match(/0\d{1,4}-\d{2,4}-\d{4}/g) ?? [];
    expect(numbers.filter((one) => !one.startsWith('0000-00-'))).toEqual([]);
  });
});

describe('the sheet with everything filled in', () => {
  const questionsOf = (key: string) =>
    describeForm(liaisonForm)
      .parts.filter(({ part }) => part === key)
      .flatMap(({ fields }) => fields.filter(({ kind }) => kind !== 'section' && kind !== 'rows'));
  const empty = (key: string, sheet: unknown) =>
    questionsOf(key)
      .filter(
        ({ dataPath }) => at(sheet, dataPath) === undefined && !/candidates|availability/.test(dataPath),
      )
      .map(({ dataPath }) => dataPath);

  it('leaves open on a request only the fixed day of a meeting that is still to be arranged', () => {
    expect(empty('request', liaisonRequestFixtures.everythingFilled)).toEqual(['body.meeting.at']);
  });

  it('leaves open on a reply only the box that says nothing else', () => {
    expect(empty('reply', liaisonReplyFixtures.everythingFilled)).toEqual(['reply.acknowledgedOnly']);
  });
});
