import { admissionHandover } from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { createTranslator } from '@renkei/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../src/index.js';
import { faxed, hasTool, openPress, type Press, readByMachine, shareRead } from './paper.js';

const t = createTranslator({ locale: 'ja' });
const seeds = [1, 2, 3];

/** Ten texts as care managers write them, all on the first page. */
const texts = [
  '入浴は週に二回、訪問介護の職員と一緒に行っています。',
  '夜間のトイレは三回ほどで、手すりにつかまって歩きます。',
  '食事は家族が用意し、見守りがあれば自分で食べられます。',
  '本人は自宅で暮らし続けたいと話しています。',
  '玄関に段差があり、退院までに手すりを付ける予定です。',
  '薬は朝と夕方に分け、一包化して管理しています。',
  '耳が遠いので、右側からゆっくり話しかけてください。',
  '家族は日中仕事があり、夕方から介護ができます。',
  '通所介護では体操と会話を楽しみにしています。',
  '転ぶことが増えたため、歩行器の利用を検討しています。',
];
const [
  notes,
  interests,
  lifeHistory,
  personWish,
  familyWish,
  requirements,
  outlookNotes,
  communication,
  medicines,
  toRead,
] = texts as [string, string, string, string, string, string, string, string, string, string];
const written = {
  subject: { housing: { notes } },
  wishes: { interests, lifeHistory, personWish: { text: personWish }, familyWish: { text: familyWish } },
  outlook: { requirements, notes: outlookNotes },
  function: { communication: { notes: communication } },
  medication: { notes: medicines },
  ext: { comm: { howToRead: toRead } },
};
/** The ten boxes alone, at the top of one page. */
const layout = {
  form: 'admissionHandover',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          fields: [
            'wishes.interests',
            'wishes.lifeHistory',
            'wishes.personWish.text',
            'wishes.familyWish.text',
            'outlook.requirements',
            'outlook.notes',
            'medication.notes',
            'subject.housing.notes',
            'function.communication.notes',
            'ext.comm.howToRead',
          ],
        },
      ],
    },
  ],
} as const;

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

const tesseract = hasTool('tesseract', '--version');

describe('a sheet that came by FAX', () => {
  it.runIf(tesseract).each([
    ['fine mode', 196, 0.95],
    ['standard mode', 98, 0.85],
  ] as const)('in %s its long texts are read, whatever the line did', async (_mode, lines, least) => {
    const pdf = await press.print(renderSheet(admissionHandover, written, { t, layout }));
    const shares = seeds.map((seed) => {
      const file = press.file(`fax-${lines}-${seed}`);
      faxed(pdf, lines, seed, file);
      const read = readByMachine(file);
      const right = texts.reduce((sum, text) => sum + shareRead(text, read) * text.length, 0);
      return right / texts.join('').length;
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['fine mode', 1],
    ['standard mode', 2],
  ] as const)('in %s every box is told empty from marked', async (_mode, skip) => {
    const { page } = press;
    // The width of the paper without its margins, as it prints.
    await page.setViewportSize({ width: 710, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(renderSheet(admissionHandover, admissionHandoverFixtures.everythingFilled, { t }));
    const boxes = await page.$$eval('.b', (all) =>
      all.map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x, y, width, height, marked: box.parentElement?.className === 'on' };
      }),
    );
    const picture = (await page.screenshot({ fullPage: true })).toString('base64');
    for (const seed of seeds) {
      const dark = await page.evaluate(darkness, { picture, boxes, skip, seed });
      const of = (marked: boolean) => dark.filter((_, i) => boxes[i]?.marked === marked);
      expect(of(true).length).toBeGreaterThan(50);
      expect(of(false).length).toBeGreaterThan(100);
      expect(Math.min(...of(true))).toBeGreaterThan(2 * Math.max(...of(false)));
    }
  });
});

interface Asked {
  readonly picture: string;
  readonly boxes: readonly { x: number; y: number; width: number; height: number }[];
  /** Every which line the machine sends. */
  readonly skip: number;
  readonly seed: number;
}

/** What a page has that Node has not. */
interface Pen {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}
declare const Image: new () => {
  src: string;
  readonly width: number;
  readonly height: number;
  decode(): Promise<void>;
};
declare const OffscreenCanvas: new (
  width: number,
  height: number,
) => { readonly width: number; readonly height: number; getContext(kind: '2d'): Pen };

/** Runs in the page: the share of black points inside each box, at 204 points an inch, one bit each, one in a hundred wrong. */
async function darkness({ picture, boxes, skip, seed }: Asked): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const scale = 204 / 96;
  const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return boxes.map(({ x, y, width, height }) => {
    const inset = 2;
    const [left, top] = [Math.ceil((x + inset) * scale), Math.ceil((y + inset) * scale)];
    const [across, down] = [
      Math.floor((width - 2 * inset) * scale),
      Math.floor((height - 2 * inset) * scale),
    ];
    const { data } = context.getImageData(left, top, across, down);
    let [black, all] = [0, 0];
    for (let line = 0; line < down; line += skip) {
      for (let point = 0; point < across; point++) {
        const isBlack = (data[4 * (line * across + point)] as number) < 128;
        if (isBlack !== random() < 0.01) black++;
        all++;
      }
    }
    return black / all;
  });
}
