import { benchCases } from '../../pathway/test/bench-cases.js';
import type { Benchmark } from './benchmark.js';

export default { name: 'pathway', cases: benchCases } satisfies Benchmark;
