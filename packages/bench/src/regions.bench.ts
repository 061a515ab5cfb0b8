import { benchCases } from '../../regions/test/bench-cases.js';
import { type Benchmark, timed } from './benchmark.js';
import { gzipped } from './gzipped.js';
import { instantiations } from './instantiations.js';
import type { Medians } from './measure.js';

/** A region that changes all six forms, and nothing else. */
const six = `import { defineRegion } from '../../../../regions/dist/index.js';
export const ours = defineRegion({
  id: 'ours', level: 'city', name: { ja: '架空市' },
  editions: [{
    from: '2026-04-01',
    forms: {
      admissionHandover: { drop: ['subject.copayRate'], change: { 'subject.name': { max: 40 } } },
      dischargeRecord: { change: { 'attributes.name': { max: 40 } } },
      liaisonForm: { add: { ours: { section: { card: { kind: 'flag', sensitivity: 'none' } } } } },
      screeningSheet: { add: { ours: { section: { card: { kind: 'flag', sensitivity: 'none' } } } } },
      supportPlan: { add: { ours: { section: { card: { kind: 'flag', sensitivity: 'none' } } } } },
      conferenceRecord: { add: { ours: { section: { card: { kind: 'flag', sensitivity: 'none' } } } } },
    },
  }],
});
`;
const none = `import { defineRegion } from '../../../../regions/dist/index.js';
export { defineRegion };
`;

const typeCost = (): Medians => ({
  'one region that changes six forms': instantiations('region', six) - instantiations('no-region', none),
});

const evaluator = async (): Promise<Medians> => ({
  judge: await gzipped(`export { judge } from '@renkei/forms';`, ['zod']),
});

export default [
  timed('regions', benchCases),
  { name: 'type cost of a region', unit: 'instantiations', figures: typeCost },
  { name: 'condition evaluator', unit: 'bytes', figures: evaluator },
] satisfies Benchmark[];
