/**
 * CSV as RFC 4180 has it, read strictly and in one pass. Written here because a package for it would be larger than the
 * rest of the reader, and forgives what must be said: which line is wrong.
 */

export interface CsvLine {
  /** Number of the line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
export type CsvText =
  | { readonly ok: true; readonly lines: readonly CsvLine[] }
  | { readonly ok: false; readonly line: number };

/** Excel takes a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_CELL = /[,\r\n]/g;

/** Divides a text into records and cells. Lines may end in CRLF, LF or CR; lines without any cell are passed over. */
export function parseCsv(text: string): CsvText {
  const reader = new CsvReader(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  const lines: CsvLine[] = [];
  while (!reader.atEnd()) {
    const { line } = reader;
    const cells = reader.record();
    if (!cells) return { ok: false, line: reader.line };
    if (cells.length > 1 || cells[0] !== '') lines.push({ line, cells });
  }
  return { ok: true, lines };
}

class CsvReader {
  line = 1;

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  atEnd = () => this.at >= this.text.length;

  /** The cells up to the end of the record; nothing when a quotation mark stands where none may. */
  record(): string[] | undefined {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (cell === undefined) return undefined;
      cells.push(cell);
      if (this.text[this.at] !== ',') return this.endOfLine() ? cells : undefined;
      this.at += 1;
    }
  }

  private plain(): string | undefined {
    END_OF_CELL.lastIndex = this.at;
    const end = END_OF_CELL.exec(this.text)?.index ?? this.text.length;
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell.includes('"') ? undefined : cell;
  }

  private quoted(): string | undefined {
    let cell = '';
    for (let from = this.at + 1; ; ) {
      const end = this.text.indexOf('"', from);
      if (end < 0) return undefined;
      cell += this.text.slice(from, end);
      if (this.text[end + 1] !== '"') {
        this.at = end + 1;
        this.line += cell.split(/\r\n|\r|\n/).length - 1;
        return cell;
      }
      cell += '"';
      from = end + 2;
    }
  }

  private endOfLine(): boolean {
    if (this.atEnd()) return true;
    const sign = this.text[this.at];
    if (sign !== '\r' && sign !== '\n') return false;
    this.at += sign === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
    this.line += 1;
    return true;
  }
}

/** Records as text: CRLF after each, quotation marks where they are needed. */
export const printCsv = (records: readonly (readonly string[])[], withByteOrderMark: boolean): string =>
  (withByteOrderMark ? BYTE_ORDER_MARK : '') +
  records.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');

const printCell = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
