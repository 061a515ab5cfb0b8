import { type Place, placesIn, type RegionChart } from './chart-ways.js';

const width = 300;
const lane = 18;
const port = 22;
const margin = 24;
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
 * vertical line for each place that is led to. Numbers are the places of the ways in their list, from 1.
 */
export function drawChart(chart: RegionChart, labelOf: (code: string) => string, title: string): string {
  const lines = linesOf(chart);
  const targets = (side: Side) => [
    ...new Set(lines.filter((line) => line.side === side).map(({ to }) => to)),
  ];
  const left = targets('left').length * lane + margin;
  const right = left + width + margin + targets('right').length * lane;
  const boxes = stack(chart.places, lines, left);
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h)) + gap;
  const portAt = portsOf(boxes, lines);
  const drawn = (['right', 'left'] as const).flatMap((side) =>
    targets(side).map((to, index) => {
      const away = margin / 2 + (index + 0.5) * lane;
      const own = lines.filter((line) => line.to === to && line.side === side);
      return drawLines(
        side === 'right' ? left + width + away : left - away,
        portAt(to, to, side, 'in'),
        own.map(({ number, from }) => ({ number, at: portAt(from, to, side, 'out') })),
        side,
      );
    }),
  );
  return [
    `<svg style="max-width:100%;height:auto" viewBox="0 0 ${right} ${bottom}" width="${right}" height="${bottom}" role="img" aria-label="${title}">`,
    ...boxes.map((box) => drawBox(box, labelOf)),
    ...drawn,
    '</svg>',
  ].join('\n');
}

/** Every way from one place to another; back where the other stands above, or inside the place itself. */
function linesOf({ places, ways }: RegionChart): Line[] {
  const order = placesIn({ places }).map(({ id }) => id);
  return ways.flatMap(({ from, to }, index) =>
    from.map((id): Line => {
      const isBack = order.indexOf(to) <= order.indexOf(id) || insideOf(places, id).includes(to);
      return { number: index + 1, from: id, to, side: isBack ? 'left' : 'right' };
    }),
  );
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

function stack(places: readonly Place[], lines: readonly Line[], left: number): Box[] {
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
