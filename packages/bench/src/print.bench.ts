import { benchCases } from '../../print/test/bench-cases.js';
import { timed } from './benchmark.js';

export default [timed('print', benchCases)];
