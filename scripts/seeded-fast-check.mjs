// What tests get for 'fast-check' (see vitest.config.ts): the same values on every run, so that a failure of today is
// one of tomorrow too. FC_SEED=… looks further.
import fastCheck from '../node_modules/fast-check/lib/fast-check.js';

fastCheck.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260401) });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fastCheck;
