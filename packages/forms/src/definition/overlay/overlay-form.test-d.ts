import { expectTypeOf } from 'vitest';
import type { Draft, Final, Form } from '../define-form.js';
import { choice, flag, text } from '../leaf.js';
import { section } from '../node.js';
import { sampleForm } from '../sample-form.js';
import { validate } from '../validate.js';
import { finalSchema } from '../zod-schema.js';
import { type Overlay, overlayForm } from './overlay-form.js';

/** Every kind of change, in sections, rows and sets: the types of the new form hold each of them. */
const ours = overlayForm(sampleForm, {
  drop: ['head.nameKana', 'drugs.to', 'place.facility.facilityName'],
  change: {
    'head.bornOn': { need: 'required' },
    'head.name': { need: 'optional', max: 20 },
    'head.writtenOn': { need: 'optional' },
    level: { options: { drop: ['care1'], add: ['care3'], order: ['care3'] }, need: 'required' },
    tubes: { options: { only: ['none', 'oxygen'] } },
    'ulcer.detail': { when: 'always' },
    'drugs.name': { when: { from: { given: true } } },
    'place.home.alone': { need: 'required' },
    place: { options: { only: ['home', 'facility'] } },
    'added.note': { need: 'required' },
  },
  rules: { drop: ['drugPeriod'], add: [{ id: 'cardNeedsName', require: 'head.kitatama.card' }] },
  add: {
    'head.kitatama': section({ card: flag({ sensitivity: 'none', need: 'required' }) }, { need: 'required' }),
    'drugs.kitatama': choice(['a', 'b'], { sensitivity: 'none' }),
    'place.facility.kitatama': { kind: 'text', max: 10, sensitivity: 'none' },
    kitatama: {
      section: { on: { kind: 'date', sensitivity: 'none', need: 'required', when: { level: 'care3' } } },
    },
  },
});

type Ours = Final<typeof ours>;
expectTypeOf<Ours['head']>().toEqualTypeOf<{
  bornOn: string;
  kitatama: { card: true };
  name?: string;
  writtenOn?: string;
  age?: number;
  phone?: string;
}>();
expectTypeOf<Ours['level']>().toEqualTypeOf<'care2' | 'care3'>();
expectTypeOf<Ours['tubes']>().toEqualTypeOf<('none' | 'oxygen')[] | undefined>();
expectTypeOf<Ours['ulcer']>().toEqualTypeOf<{ detail: string; has?: 'no' | 'yes' }>();
expectTypeOf<NonNullable<Ours['drugs']>>().toEqualTypeOf<
  { name?: string; from?: string; kitatama?: 'a' | 'b' }[]
>();
expectTypeOf<Ours['place']>().toEqualTypeOf<
  { type: 'home'; alone: true } | { type: 'facility'; kitatama?: string } | undefined
>();
expectTypeOf<Ours['added']>().toEqualTypeOf<{ note: string }>();
expectTypeOf<Ours['kitatama']>().toEqualTypeOf<{ on?: string } | undefined>();
expectTypeOf<Draft<typeof ours>['head']>().toEqualTypeOf<
  | {
      bornOn?: string;
      kitatama?: { card?: true };
      name?: string;
      writtenOn?: string;
      age?: number;
      phone?: string;
    }
  | undefined
>();

const verdict = validate(ours, {});
if (verdict.ok) expectTypeOf(verdict.data.head.bornOn).toEqualTypeOf<string>();
expectTypeOf(finalSchema(ours).parse({}).head.kitatama.card).toEqualTypeOf<true>();
const again = overlayForm(ours, { change: { 'head.kitatama.card': { need: 'optional' } } });
expectTypeOf<Final<typeof again>['head']['kitatama']>().toEqualTypeOf<{ card?: true } | undefined>();

// A form whose paths are known at run time only takes any overlay, and stays what it is.
const wide = overlayForm(sampleForm as unknown as Form, {} as Overlay);
expectTypeOf(wide).toEqualTypeOf<Form>();

// @ts-expect-error no such question
overlayForm(sampleForm, { drop: ['head.nmae'] });
// @ts-expect-error a way that ends too early
overlayForm(sampleForm, { drop: ['head.name.first'] });
// @ts-expect-error a set is named by its code
overlayForm(sampleForm, { drop: ['place.facilityName'] });
// @ts-expect-error no such question to change
overlayForm(sampleForm, { change: { 'head.nmae': { need: 'required' } } });
// @ts-expect-error no section to add to
overlayForm(sampleForm, { add: { 'haed.card': flag() } });
// @ts-expect-error a question is no section
overlayForm(sampleForm, { add: { 'level.card': flag() } });
// @ts-expect-error there is a question already
overlayForm(sampleForm, { add: { 'head.phone': text(20) } });
// @ts-expect-error a code that the list does not have
overlayForm(sampleForm, { change: { level: { options: { drop: ['care9'] } } } });
// @ts-expect-error no such code to keep
overlayForm(sampleForm, { change: { tubes: { options: { only: ['none', 'oxgen'] } } } });
// @ts-expect-error an order names codes of the list and added ones
overlayForm(sampleForm, { change: { tubes: { options: { add: ['pump'], order: ['pmup'] } } } });
// @ts-expect-error the list has the code already
overlayForm(sampleForm, { change: { level: { options: { add: ['care1'] } } } });
// @ts-expect-error an added option stands for a code of the list
overlayForm(sampleForm, { change: { level: { options: { add: [{ code: 'care3', is: 'care9' }] } } } });
// @ts-expect-error no such set
overlayForm(sampleForm, { change: { place: { options: { only: ['ship'] } } } });
// @ts-expect-error a day has no greatest length
overlayForm(sampleForm, { change: { 'head.bornOn': { max: 3 } } });
// @ts-expect-error a text has no options
overlayForm(sampleForm, { change: { 'head.name': { options: { only: [] } } } });
// @ts-expect-error a section is required by what it holds
overlayForm(sampleForm, { change: { ulcer: { need: 'required' } } });
// @ts-expect-error no such need
overlayForm(sampleForm, { change: { level: { need: 'always' } } });
// @ts-expect-error a rule reads what is nowhere
overlayForm(sampleForm, { rules: { add: [{ id: 'x', require: 'head.fax' }] } });
// @ts-expect-error in an entry, too
overlayForm(sampleForm, { rules: { add: [{ id: 'x', within: 'drugs', order: ['from', 'until'] }] } });
// @ts-expect-error a fact is an answer
overlayForm(sampleForm, { facts: { add: { bornOn: 'head.born' } } });
// @ts-expect-error no such member
overlayForm(sampleForm, { drops: ['level'] });
// @ts-expect-error no such part
overlayForm(sampleForm, { parts: { reply: { drop: ['level'] } } });
// @ts-expect-error nothing there in this part
overlayForm(sampleForm, { parts: { sheet: { drop: ['levle'] } } });
// @ts-expect-error no such kind of question
overlayForm(sampleForm, { add: { kitatama: { kind: 'txt', max: 3 } } });
// @ts-expect-error a text has a limit
overlayForm(sampleForm, { add: { kitatama: { kind: 'text' } } });
