import { valueWord } from '@renkei/i18n';
import type { Naming } from './condition-text.js';
import type { Reader } from './reader.js';

/** The facts that rules ask about, and their answers, in the reader's words. */
export const factsFor = ({ t, say }: Reader): Naming => ({
  name: (fact) => (fact === 'openedOn' ? say.openedOn : t.dynamic(`pathway.fact.${fact}`)),
  value: (fact, code) => valueWord(fact, code, t),
});
