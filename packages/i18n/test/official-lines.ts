/// <reference types="vite/types/importMeta.d.ts" />

const folder = '../../forms/test/official-items';
const files = import.meta.glob<string>('../../forms/test/official-items/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An item of the paper, or a heading, as somebody typed it from the tables of the sheets. */
export interface Line {
  readonly number: string;
  readonly parts: readonly string[];
  readonly label: string;
  readonly options: readonly string[];
  readonly mark: string;
  /** The marks each box may carry; the empty one says that the mark of the item holds for it too. */
  readonly boxMarks: ReadonlyMap<string, readonly string[]>;
}

export const rowsOf = (name: string): string[][] =>
  (files[`${folder}/${name}.csv`] ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((hit) => hit[1] ?? hit[2] ?? ''));

export const listed = (cell: string) => (cell === '' ? [] : cell.split('｜'));

/** The marks of boxes: one each where the table says so; else none, or that of their whole list. */
const boxMarksOf = (boxes: readonly string[], mark: string, ofList = ''): [string, readonly string[]][] => {
  const each = mark.includes('｜') ? mark.split('｜') : undefined;
  return boxes.map((box, i) => [box, each ? [each[i] ?? ''] : ['', ofList]]);
};

const codeLists = new Map(
  rowsOf('code-lists').map(([number = '', , boxes = '', mark = '']) => [
    number,
    boxMarksOf(listed(boxes), mark, mark),
  ]),
);
const kebab = (id: string) => id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The lines of a form, in the order of the paper; a reference to a code list is its options. */
export const linesOf = (form: string): Line[] =>
  rowsOf(kebab(form)).map(([number = '', part = '', label = '', options = '', mark = '']) => {
    const boxMarks = boxMarksOf(listed(options), mark).flatMap((box) => codeLists.get(box[0]) ?? [box]);
    return {
      number,
      parts: listed(part),
      label,
      options: boxMarks.map(([box]) => box),
      mark: mark.includes('｜') ? '' : mark,
      boxMarks: new Map(boxMarks),
    };
  });

/** A table's number alone is the heading printed above it. */
export const isHeading = ({ number }: Line): boolean => /^\d+\.\d+$/.test(number);
