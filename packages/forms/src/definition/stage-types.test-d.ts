import { expectTypeOf } from 'vitest';
import { compile } from '../compiled/compile.js';
import { liaisonForm } from '../documents/liaison-form/liaison-form.js';
import { sampleForm } from './sample-form.js';
import type { standardSchema } from './standard-schema.js';
import { type Stage, validate } from './validate.js';

type Good<V> = Extract<V, { readonly ok: true }> extends { readonly data: infer D } ? D : never;

const final = validate(sampleForm, {});
const draft = validate(sampleForm, {}, { stage: 'draft' });
const either = validate(sampleForm, {}, { stage: 'draft' as Stage });

// Only of a final sheet it is known that what its form requires is there.
expectTypeOf<Good<typeof final>['head']>().not.toBeNullable();
expectTypeOf<Good<typeof draft>['head']>().toBeNullable();
expectTypeOf<Good<typeof either>>().toEqualTypeOf<Good<typeof draft>>();

const judge = compile(sampleForm, { stage: 'draft' });
expectTypeOf<Good<ReturnType<typeof judge>>>().toEqualTypeOf<Good<typeof draft>>();

// A part has its own type through every door.
const reply = validate(liaisonForm, {}, { part: 'reply' });
const judgeReply = compile(liaisonForm, { part: 'reply' });
expectTypeOf<Good<ReturnType<typeof judgeReply>>>().toEqualTypeOf<Good<typeof reply>>();
type Standard = ReturnType<typeof standardSchema<(typeof liaisonForm)['parts'], 'reply'>>;
expectTypeOf<NonNullable<Standard['types']>['output']>().toEqualTypeOf<Good<typeof reply>>();
