import { isBlankCell, trimBlanks } from "../model/cells/blanks.js";
import type { Table } from "./table.js";

/** Values of columns: each distinct text with its number of rows, and the number of values that are no texts. */
export interface ColumnTexts {
  readonly texts: ReadonlyMap<string, number>;
  /** Values that are numbers, as text. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number of cells that state something. */
  readonly filled: number;
}

/** Returns the values of columns in the rows that count. */
export function columnTexts({ rows }: Table, columns: readonly string[]): ColumnTexts {
  const texts = new Map<string, number>();
  const numbers = new Map<string, number>();
  let filled = 0;
  for (const row of rows)
    for (const column of row === null ? [] : columns) {
      const value = row?.[column];
      if (isBlankCell(value)) continue;
      filled += 1;
      if (typeof value === "string") add(texts, trimBlanks(value));
      else if (typeof value === "number" || typeof value === "bigint") add(numbers, String(value));
    }
  return { texts, numbers, filled };
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
