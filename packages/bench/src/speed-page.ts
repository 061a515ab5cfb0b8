import type { Budget } from './budget.js';
import { judgeBudget } from './budget.js';
import type { Result } from './result.js';

export type Language = 'ja' | 'en';

const words = {
  ja: {
    title: '速さと大きさ',
    intro: [
      'このページは `pnpm bench --write` の結果から作られています。すべての欄に答えのある様式（架空の人）を、同じプロセスの中で交互に測ったものです。各回は短く区切り、ほかの処理に邪魔されなかった区切り（下から4分の1）の時間をとり、7回の中央値を比べています。起動（cold start）は、プロセスを28回ずつ起こした時間の下から4分の1です。大きさと、型の計算の量は、何度数えても同じなので、1回だけ数えています。',
      '比だけをお読みください。マイクロ秒は機械と、その時の混み具合で変わります。超えている行も、そのまま載せています。',
      'Ajv と TypeBox は正しい文書を確かめるだけで、写しを作りません。survey-core は画面を持つ道具です。「そのままの zod」は同じ欄だけのスキーマで、欄をまたぐ規則は含みません。',
      '「twenty errors」は、比べるライブラリのどれもが受け付けない誤った答え（存在しないコード、長すぎる文字、日付でない日付）を20か所に入れた様式です。時間を測る前に、どのライブラリもちょうどその20か所を見つけることを確かめ、一つでも違えば測りません。survey-core は知らないコードを黙って消すので、残すように設定し、選択肢にあるかどうかをイベントで確かめています。',
      '「a full draft」の revalidate は、すべて書かれた下書きの答えを一つ変えたときの判定のしなおしです。変え方ごとに行があり、上限はそのうち最も遅いもの（the worst of these）に対するものです。',
      '大きさの約束で「一つの様式」というのは、その zod スキーマ（`admissionHandoverSchema`）です。欄ごとの形だけで、欄をまたぐ規則は入っていません。規則まで含めた判定（`admissionHandover` と `validate`）は、その下に別の行と別の上限があります。この判定は zod を必要としません。言葉と紙の割り付けは、どちらにも入っていません。',
    ],
    command: '測りなおす',
    budgets: '約束と結果',
    header: ['測ったもの', '上限', '結果', '判定'],
    holds: '守られている',
    over: '超えている',
    unmeasured: 'まだ測っていない',
    times: '倍',
    figures: '測った値',
    what: '測ったもの',
    figure: {
      µs: '7回の中央値',
      ms: '28プロセスの下から4分の1',
      bytes: 'gzip 後の大きさ',
      instantiations: '型の計算の量',
    },
    ratio: '先頭との比',
    libraries: '比べたもの',
  },
  en: {
    title: 'Speed and size',
    intro: [
      'This page is made of what `pnpm bench --write` measured: sheets with an answer to every question (of invented people), judged in turn within one process. A round is cut into short slices and counts by the lower quartile of them, those that nothing else disturbed; a figure is the median of seven rounds. A cold start is the lower quartile of 28 processes. Bytes and type instantiations are the same each time, so they are counted once.',
      'Read the ratios. Microseconds depend on the machine and on how busy it was. What is over its budget is shown as it is.',
      'ajv and TypeBox only check a good document and copy nothing. survey-core is made for screens. Plain zod has a schema of the same leaves, without the rules across fields.',
      'A sheet with twenty errors has twenty wrong answers that every library of the comparison refuses: codes that do not exist, texts that are too long, dates that are none. Before a row is timed, each library has to find exactly these twenty; if one does not, nothing is measured. survey-core would take unknown codes away without a word, so it is told to keep them, and an event asks whether they are among the choices.',
      'In a full draft, revalidate judges again after one answer has changed. There is a row for each kind of change, and the limit is for the worst of these.',
      'In the limits of size, “one form” is its zod schema, `admissionHandoverSchema`: the shape of each answer, without the rules across fields. The whole verdict, rules included, is `admissionHandover` with `validate`; it has a row and a limit of its own below, and needs no zod. Words and layout are in neither.',
    ],
    command: 'To measure again',
    budgets: 'What was promised, and what was reached',
    header: ['what', 'at most', 'reached', 'verdict'],
    holds: 'holds',
    over: 'over',
    unmeasured: 'not measured yet',
    times: '×',
    figures: 'All figures',
    what: 'what',
    figure: {
      µs: 'median of 7 rounds',
      ms: 'lower quartile of 28 processes',
      bytes: 'gzipped',
      instantiations: 'counted once',
    },
    ratio: 'beside the first',
    libraries: 'Compared with',
  },
} as const;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const round = (value: number): string => {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toFixed(digits);
};

/** The page of the docs that shows the results of both Node lines against the budgets. */
export function speedPage(
  language: Language,
  budgets: readonly Budget[],
  results: readonly Result[],
): string {
  const t = words[language];
  const lines = results.map((result) => {
    const figures = new Map(result.benchmarks.map((one) => [one.name, one.figures]));
    const judged = budgets
      .filter(({ benchmark }) => figures.has(benchmark))
      .map((budget) => {
        const { measured, holds } = judgeBudget(budget, figures.get(budget.benchmark) ?? {}, 1);
        const amount = (value: number) =>
          budget.against === undefined ? `${Math.round(value)}` : `${round(value)} ${t.times}`;
        const what = `${budget.benchmark}: ${budget.case}${budget.against === undefined ? '' : ` / ${budget.against}`}`;
        if (Number.isNaN(measured)) return [what, amount(budget.atMost), '–', `**${t.unmeasured}**`];
        return [what, amount(budget.atMost), amount(measured), holds ? t.holds : `**${t.over}**`];
      });
    const all = result.benchmarks.map(({ name, unit, figures: own }) => {
      const first = Object.values(own)[0] ?? Number.NaN;
      const rows = Object.entries(own).map(([what, value]) => [
        what,
        `${round(value)} ${unit}`,
        `${round(value / first)} ${t.times}`,
      ]);
      return `#### ${name}\n\n${table([t.what, t.figure[unit], t.ratio], rows)}`;
    });
    return [
      `## Node ${result.node}`,
      result.machine,
      `### ${t.budgets}`,
      table(t.header, judged),
      `### ${t.figures}`,
      ...all,
    ].join('\n\n');
  });
  const libraries = Object.entries(results[0]?.libraries ?? {}).map(
    ([name, version]) => `${name} ${version}`,
  );
  return `${[
    `# ${t.title}`,
    ...t.intro,
    `${t.command}: \`pnpm build && pnpm bench --write\``,
    `${t.libraries}: ${libraries.join(', ')}`,
    ...lines,
  ].join('\n\n')}\n`;
}
