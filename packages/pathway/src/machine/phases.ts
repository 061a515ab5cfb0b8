/** Every place that a region of the chart can be in. Words: `pathway.phase.<code>`. */
export const phases = {
  journey: [
    'atHome',
    'inHospital.arrived',
    'inHospital.planning',
    'inHospital.preparing',
    'discharged.firstWeeks',
    'discharged.settled',
    'closed',
    'died',
    'inFacility',
    'handedOver',
  ],
  consent: ['consent.notYet', 'consent.given', 'consent.refused', 'consent.withdrawn'],
  certification: [
    'certification.unknown',
    'certification.notApplied',
    'certification.notNeeded',
    'certification.applying',
    'certification.renewing',
    'certification.changeRequested',
    'certification.certified',
    'certification.notEligible',
  ],
  inCharge: ['inCharge.unknown', 'inCharge.beingFound', 'inCharge.known', 'inCharge.changed'],
} as const;

export type Region = keyof typeof phases;
export type Phase = (typeof phases)[Region][number];
export type JourneyPhase = (typeof phases.journey)[number];

export const regions = Object.keys(phases) as Region[];
export const allPhases: readonly Phase[] = regions.flatMap((region) => phases[region]);

/** The region that a phase belongs to: those of the journey carry no prefix. */
export function regionOf(phase: Phase): Region {
  const prefix = phase.slice(0, Math.max(0, phase.indexOf('.')));
  return prefix in phases ? (prefix as Region) : 'journey';
}

type Inner<R extends Region, P> = P extends `${R}.${infer Inner}` ? Inner : never;

/** A phase without the prefix of its region. */
export const innerPhase = (phase: Phase): string =>
  regionOf(phase) === 'journey' ? phase : phase.slice(phase.indexOf('.') + 1);

/** What can be known of a region beside the journey: its phases without prefix; `unknown` is no answer. */
export const knownPhases = <R extends Exclude<Region, 'journey'>>(region: R) =>
  phases[region].map(innerPhase).filter((inner) => inner !== 'unknown') as Exclude<
    Inner<R, (typeof phases)[R][number]>,
    'unknown'
  >[];

/** The journey is over: the phases in which nobody owes a next step. */
const ends: readonly Phase[] = ['closed', 'died', 'inFacility', 'handedOver'];
export const isEnd = (phase: Phase): boolean => ends.includes(phase);

/** A state value of the chart, as XState writes it. */
export interface ChartValue {
  readonly journey: string | Readonly<Record<string, string>>;
  readonly consent: string;
  readonly certification: string;
  readonly inCharge: string;
}

/** The code of the phase that a region is in. */
export function phaseOf(value: ChartValue, region: Region): Phase {
  const state = value[region];
  if (region !== 'journey') return `${region}.${state as string}` as Phase;
  if (typeof state === 'string') return state as Phase;
  const [compound] = Object.keys(state);
  return `${compound}.${state[compound ?? '']}` as Phase;
}

/** The journey's part of a state value. */
export function journeyValue(phase: JourneyPhase): ChartValue['journey'] {
  const [compound, inner] = phase.split('.') as [string, string | undefined];
  return inner === undefined ? compound : { [compound]: inner };
}
