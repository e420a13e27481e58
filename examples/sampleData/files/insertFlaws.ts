import type { Row, Table } from "../primitives/table.js";

/** Flaw of an export, and the lines it may be in. */
export interface Flaw {
  readonly count: number;
  readonly accepts: (row: Row) => boolean;
  /** Returns the flawed line. A second line is a copy at the end of the file. */
  readonly insertFlaws: (row: Row) => readonly [changed: Row, copy?: Row];
}

/** Spreads each flaw evenly over the lines that accept it. No line has two flaws. */
export function spoil({ headers, rows }: Table, flaws: readonly Flaw[]): Table {
  const lines = [...rows];
  const copies: Row[] = [];
  const touched = new Set<number>();
  for (const flaw of flaws) {
    const fitting = [...lines.keys()].filter((index) => !touched.has(index) && flaw.accepts(lines[index] ?? {}));
    for (let nth = 0; nth < flaw.count; nth += 1) {
      const index = fitting[Math.floor(((nth + 0.5) * fitting.length) / flaw.count)] ?? -1;
      const [changed, copy] = flaw.insertFlaws(lines[index] ?? {});
      lines[index] = changed;
      touched.add(index);
      if (copy !== undefined) copies.push(copy);
    }
  }
  return { headers, rows: [...lines, ...copies] };
}

/** Returns a flaw that puts another value into one column. */
export function replaceCell(
  count: number,
  header: string,
  fits: (row: Row) => boolean,
  valueOf: (value: string, row: Row) => string,
): Flaw {
  return { count, accepts: fits, insertFlaws: (row) => [{ ...row, [header]: valueOf(row[header] ?? "", row) }] };
}
