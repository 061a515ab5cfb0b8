import { benchCases } from '../../pathway/test/bench-cases.js';
import { timed } from './benchmark.js';

export default [timed('pathway', benchCases)];
