import { familyTexts, roleEntry, withReadings } from '@renkei/i18n';
import { phases, roles, toMermaid } from '@renkei/pathway';
import { drawChart } from './chart-drawing.js';
import { placesIn, type RegionChart, regionCharts } from './chart-ways.js';
import { blocks, details, drawnFrom, fenced, list, plain, table } from './markdown.js';
import type { Page, Reader } from './reader.js';
import { casesText, duesText, stepLink, steps, stepText } from './step-text.js';

/** The path: the chart with its phases, every step, every role. */
export const pathPages = (reader: Reader): Page[] => [
  { path: 'path/index', text: pathPage(reader) },
  { path: 'path/steps', text: stepsPage(reader) },
  { path: 'path/roles', text: rolesPage(reader) },
];

function pathPage(reader: Reader): string {
  const { say } = reader;
  return blocks(
    drawnFrom('@renkei/pathway'),
    `# ${say.path}`,
    say.pathIntro,
    `## ${say.chart}`,
    say.chartIntro,
    regionCharts().map((chart) => chartBlock(chart, reader)),
    details(say.mermaid, fenced('text', toMermaid({ label: nameIn(reader) }).trimEnd())),
    `## ${say.phases}`,
    say.carriesIntro,
    phases.journey.flatMap((phase) => phaseBlock(phase, reader)),
    `## ${say.standing}`,
    say.standingIntro,
    standingTable(reader),
  );
}

type Kind = 'region' | 'phase' | 'event';

/** Words for a region, a frame, a phase or an event of the chart. */
export function nameIn({ t, say }: Reader): (code: string, kind: Kind) => string {
  const regions: Readonly<Record<string, string>> = say.regions;
  const frames: Readonly<Record<string, string>> = say.frames;
  return (code, kind) => {
    if (kind === 'event') return t.dynamic(`pathway.event.${code.replaceAll('.', '_')}`);
    return (kind === 'region' ? regions[code] : frames[code]) ?? t.dynamic(`pathway.phase.${code}`);
  };
}

function chartBlock(chart: RegionChart, reader: Reader): string {
  const { say } = reader;
  const label = nameIn(reader);
  const nameOf = (id: string) =>
    plain(label(placesIn(chart).find((place) => place.id === id)?.code ?? id, 'phase'));
  const title = label(chart.region, 'region');
  const rows = chart.ways.map(({ from, to, events }, index) => [
    String(index + 1),
    from.map(nameOf).join('<br>'),
    nameOf(to),
    events.map((type) => plain(label(type, 'event'))).join('<br>'),
  ]);
  return [
    `### ${title}`,
    drawChart(chart, (code) => plain(label(code, 'phase')), plain(say.chartOf(title))),
    table([say.number, say.from, say.to, say.leadsTo], rows),
  ].join('\n\n');
}

/** The longest wait that each phase allows, as the chart states it. */
const waits = new Map(
  regionCharts()
    .flatMap((chart) => placesIn(chart))
    .map((place) => [place.code, place.maximumWaitDays]),
);

const carriersOf = (phase: string) =>
  steps.filter(([, { carries }]) => carries?.some((one) => one === phase));

function waitText(phase: string, { say }: Reader): string {
  const days = waits.get(phase);
  return days === undefined ? '' : say.wait(days);
}

/** A phase of the journey: its words, who owns the next step, what begins in it, what the family is told. */
function phaseBlock(phase: string, reader: Reader): string[] {
  const { t, say } = reader;
  const carriers = carriersOf(phase);
  const begins = steps.filter(([, { opensIn }]) => opensIn?.some((one) => one === phase));
  return [
    `### ${plain(t.dynamic(`pathway.phase.${phase}`))} {#${phase.replaceAll('.', '-')}}`,
    waitText(phase, reader),
    carriers.length > 0 ? `**${say.carriedBy}**` : '',
    carriers.length > 0 ? stepTable(carriers, reader) : '',
    begins.length > 0 ? `**${say.stepsHere}**` : '',
    begins.length > 0 ? stepTable(begins, reader) : '',
    familyBlock(phase, reader),
  ].filter((part) => part !== '');
}

const stepTable = (shown: typeof steps, reader: Reader): string =>
  table(
    [reader.say.step, reader.say.owner, reader.say.recipient, reader.say.due],
    shown.map(([name, step]) => [
      stepLink(name, reader),
      plain(casesText(step.owner, reader)),
      plain(casesText(step.to, reader)),
      duesText(step, reader).map(plain).join('<br>'),
    ]),
  );

function familyBlock(phase: string, { t, say }: Reader): string {
  const texts = familyTexts(phase, { t });
  const lines = [
    `**${say.familyNow}**${say.colon}${plain(withReadings(texts.now))}`,
    `**${say.familyTodo}**${say.colon}${plain(withReadings(texts.todo))}`,
    `**${say.familyAsk}**${say.colon}${plain(withReadings(texts.ask))}`,
    ...(texts.bring ? [plain(withReadings(texts.bring))] : []),
    ...(texts.kit ?? []).map((thing) => plain(withReadings(thing))),
  ];
  return details(say.familyTitle, list(lines));
}

/** Who owns what is open in the regions beside the journey: consent, certification, who is in charge. */
function standingTable(reader: Reader): string {
  const { t, say } = reader;
  const beside = [...phases.consent, ...phases.certification, ...phases.inCharge];
  return table(
    [say.phase, say.carriedBy, say.owner, say.longest],
    beside.map((phase) => {
      const carriers = carriersOf(phase);
      return [
        plain(t.dynamic(`pathway.phase.${phase}`)),
        carriers.map(([name]) => stepLink(name, reader)).join('<br>') || '–',
        carriers.map(([, { owner }]) => plain(casesText(owner, reader))).join('<br>') || '–',
        waitText(phase, reader) || '–',
      ];
    }),
  );
}

const stepsPage = (reader: Reader): string =>
  blocks(
    drawnFrom('@renkei/pathway'),
    `# ${reader.say.stepsTitle}`,
    reader.say.stepsIntro,
    steps.map(([name, step]) => stepText(name, step, reader)),
  );

const rolesPage = (reader: Reader): string =>
  blocks(
    drawnFrom('@renkei/i18n'),
    `# ${reader.say.rolesTitle}`,
    reader.say.rolesIntro,
    table(
      [reader.say.role, reader.say.does, reader.say.ask, reader.say.reach],
      roles.map((role) => {
        const { name, does, ask, reach } = roleEntry(role, reader);
        return [name, does, ask, reach].map(plain);
      }),
    ),
  );
