import { drawChart } from './chart-drawing.js';
import { regionCharts } from './chart-ways.js';
import { nameIn } from './path-pages.js';
import type { Reader } from './reader.js';

const row = 20;

/** The way of the person as a picture that stands alone: with what its numbers mean, black on white. */
export function chartPicture(reader: Reader): string {
  const [journey] = regionCharts();
  if (!journey) throw new Error('The chart has no region');
  const drawn = drawChart(journey, (code) => escaped(nameIn(reader)(code, 'phase')), reader.say.path);
  const [, width = '', height = ''] = drawn.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
  const legend = journey.ways.map(
    ({ events }, index) =>
      `<text x="24" y="${Number(height) + (index + 1) * row}">${index + 1}  ${escaped(
        events.map((event) => nameIn(reader)(event, 'event')).join(reader.say.or),
      )}</text>`,
  );
  const size = [Number(width), Number(height) + (legend.length + 1) * row];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" font-family="sans-serif" color="black">`,
    `<title>${reader.say.path}</title>`,
    '<rect width="100%" height="100%" fill="white"/>',
    drawn.replaceAll('var(--vp-c-bg)', 'white'),
    `<g font-size="13">${legend.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
