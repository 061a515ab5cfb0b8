import { pathToFileURL } from 'node:url';
import { type Form, toJsonSchema } from '@renkei/forms';
import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import type * as z from 'zod';
import { writeOut } from '../out.js';
import { type Dialect, sourceOf } from './dialect.js';
import * as dialects from './dialects.js';
import { type Peers, peer, stepsOf } from './peer.js';
import { questionsOf } from './question.js';
import { surveyOf } from './survey.js';

type Stage = 'draft' | 'final';

/** Writes and loads the schema of a form in the words of another library. */
async function load<S>(name: keyof typeof dialects, form: Form, stage: Stage): Promise<S> {
  const dialect: Dialect = dialects[name];
  const file = writeOut(`${form.id}-${stage}-${name}.mjs`, sourceOf(dialect, questionsOf(form, stage)));
  const { schema } = (await import(pathToFileURL(file).href)) as { schema: S };
  return schema;
}

/** Each library of the comparison, ready to judge a form. */
export async function librariesFor(form: Form, stage: Stage): Promise<Peers> {
  const zod = await load<z.ZodType>('zod', form, stage);
  const valibot = await load<v.GenericSchema>('valibot', form, stage);
  for (const [format, pattern] of Object.entries(FORMATS))
    FormatRegistry.Set(format, (one) => pattern.test(one));
  const typebox = TypeCompiler.Compile(await load<TSchema>('typebox', form, stage));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const isValid = ajv.compile(toJsonSchema(form, { stage }));
  return {
    'plain zod': peer(
      (document) => zod.safeParse(document).error?.issues,
      ({ path }) => path,
    ),
    ajv: peer(
      (document) => (isValid(document) ? undefined : isValid.errors),
      ({ instancePath }) => stepsOf(instancePath),
    ),
    TypeBox: peer(
      (document) => (typebox.Check(document) ? undefined : [...typebox.Errors(document)]),
      ({ path }) => stepsOf(path),
    ),
    valibot: peer(
      (document) => v.safeParse(valibot, document).issues,
      ({ path = [] }) => path.map(({ key }) => key),
    ),
    'survey-core': surveyOf(questionsOf(form, stage)),
  };
}

const FORMATS = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d/ };
