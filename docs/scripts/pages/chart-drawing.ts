import type { Place, RegionChart } from './chart-ways.js';

const width = 250;
const lane = 18;
const port = 22;
const left = 3 * lane;
const gap = 16;

interface Box {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** One end of a way at the side of a box. */
interface Port {
  readonly box: Box;
  readonly y: number;
}
type Side = 'left' | 'right';
interface Line {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly side: Side;
}

/**
 * A region of the chart as SVG: its places from top to bottom, ways onward at the right and ways back at the left, one
 * vertical line for each place that is led to. Numbers stand for the rows of a table; `first` is that of the first way.
 */
export function drawChart(
  { places, ways }: RegionChart,
  labelOf: (code: string) => string,
  { title, first }: { readonly title: string; readonly first: number },
): string {
  const order = places.flatMap((place) => [place, ...place.inside]).map(({ id }) => id);
  const lines = ways.map(({ from, to }, index): Line => {
    const back = order.indexOf(to) <= order.indexOf(from) || insideOf(places, from).includes(to);
    return { number: first + index, from, to, side: back ? 'left' : 'right' };
  });
  const boxes = stack(places, lines);
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h)) + gap;
  const targets = (side: Side) => [
    ...new Set(lines.filter((line) => line.side === side).map(({ to }) => to)),
  ];
  const right = left + width + 20 + targets('right').length * lane + 14;
  const portAt = portsOf(boxes, lines);
  const drawn = (['right', 'left'] as const).flatMap((side) =>
    targets(side).map((to, index) => {
      const edge = side === 'right' ? left + width + 20 : left - 20;
      const x = edge + (side === 'right' ? 1 : -1) * (index * lane + (side === 'right' ? 8 : 0));
      return drawLines(
        x,
        portAt(to, to, side, 'in'),
        lines
          .filter((line) => line.to === to && line.side === side)
          .map((line) => ({ number: line.number, at: portAt(line.from, to, side, 'out') })),
        side,
      );
    }),
  );
  return [
    `<svg class="chart" viewBox="0 0 ${right} ${bottom}" width="${right}" height="${bottom}" role="img" aria-label="${title}">`,
    ...boxes.map((box) => drawBox(box, labelOf)),
    ...drawn,
    '</svg>',
  ].join('\n');
}

const insideOf = (places: readonly Place[], id: string): string[] =>
  places.find((place) => place.id === id)?.inside.map((place) => place.id) ?? [];

/** Ports at the side of a box, in the order in which the ways are listed: first what leads in, then what leads out. */
const portKeys = (id: string, side: Side, lines: readonly Line[]): string[] => {
  const here = lines.filter((line) => line.side === side);
  return [
    ...(here.some(({ to }) => to === id) ? ['in'] : []),
    ...here.filter(({ from }) => from === id).map(({ to }) => `out ${to}`),
  ];
};

const heightOf = (id: string, lines: readonly Line[]): number =>
  Math.max(36, ...(['left', 'right'] as const).map((side) => portKeys(id, side, lines).length * port + 10));

function stack(places: readonly Place[], lines: readonly Line[]): Box[] {
  let y = gap;
  return places.flatMap((place) => {
    const head = heightOf(place.id, lines);
    const frame = y;
    y += head;
    const inside = place.inside.map((inner): Box => {
      const h = heightOf(inner.id, lines);
      const box = { place: inner, x: left + 12, y, w: width - 24, h };
      y += h + gap;
      return box;
    });
    const own = { place, x: left, y: frame, w: width, h: y - frame };
    y += gap;
    return [own, ...inside];
  });
}

function portsOf(boxes: readonly Box[], lines: readonly Line[]) {
  return (id: string, to: string, side: Side, way: 'in' | 'out'): Port => {
    const box = boxes.find(({ place }) => place.id === id) as Box;
    const index = portKeys(id, side, lines).indexOf(way === 'in' ? 'in' : `out ${to}`);
    return { box, y: box.y + 5 + port / 2 + index * port };
  };
}

function drawBox({ place, x, y, w, h }: Box, labelOf: (code: string) => string): string {
  const isFrame = place.inside.length > 0;
  const round = place.isEnd ? 16 : 6;
  const dash = isFrame ? ' stroke-dasharray="4 3"' : '';
  const middle = isFrame ? y + 21 : y + h / 2 + 5;
  return (
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="none" stroke="currentColor"${dash}/>` +
    `<text x="${x + w / 2}" y="${middle}" text-anchor="middle" font-size="13" fill="currentColor">${labelOf(place.code)}</text>`
  );
}

function drawLines(
  x: number,
  into: Port,
  from: readonly { readonly number: number; readonly at: Port }[],
  side: Side,
): string {
  const edge = ({ box }: Port) => (side === 'right' ? box.x + box.w : box.x);
  const away = side === 'right' ? -1 : 1;
  const ys = [into.y, ...from.map(({ at }) => at.y)];
  const tip = edge(into);
  return [
    `<path d="M${x} ${Math.min(...ys)}V${Math.max(...ys)}M${x} ${into.y}H${tip}" fill="none" stroke="currentColor" opacity="0.6"/>`,
    `<path d="M${tip} ${into.y}l${-away * 7} -4v8z" fill="currentColor"/>`,
    ...from.map(
      ({ number, at }) =>
        `<path d="M${edge(at)} ${at.y}H${x}" fill="none" stroke="currentColor" opacity="0.6"/>` +
        `<circle cx="${edge(at)}" cy="${at.y}" r="9.5" fill="var(--vp-c-bg)" stroke="currentColor"/>` +
        `<text x="${edge(at)}" y="${at.y + 4}" text-anchor="middle" font-size="11" fill="currentColor">${number}</text>`,
    ),
  ].join('');
}
