import { expectTypeOf } from 'vitest';
import * as z from 'zod';
import { zodLeaf } from './leaf.js';
import type { FinalOf } from './value-types.js';

const tag = zodLeaf(z.string().regex(/^K-\d+$/), { need: 'required' });
expectTypeOf<FinalOf<{ tag: typeof tag }>>().toEqualTypeOf<{ tag: string }>();

const point = zodLeaf(z.object({ x: z.number() }));
expectTypeOf<FinalOf<{ point: typeof point }>>().toEqualTypeOf<{ point?: { x: number } }>();

// The sheet keeps the answer as it is given, so a schema that changes it would promise a type that nothing has.
// @ts-expect-error
zodLeaf(z.string().transform(Number));
// @ts-expect-error
zodLeaf(z.coerce.number());
// @ts-expect-error
zodLeaf(z.number().default(1));
