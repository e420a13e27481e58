import type { Codes } from "../scan/batchColumns.js";
import { noPeriod, periodAt, type PeriodIndex } from "./periodIndex.js";

/** Cells of a batch's records. A cell is a key path in a period; a record without a period has no cell. */
export interface CellAssignment {
  /** Key path of each record. */
  readonly paths: Codes;
  /** Periods by the day of each record; null if all records are in period 0. */
  readonly periods: PeriodAssignment | null;
  readonly periodCount: number;
  /** Number of key paths so far. */
  readonly pathCount: number;
}

/** Day of each record, with the period of each day. */
export interface PeriodAssignment {
  readonly days: Int32Array;
  readonly index: PeriodIndex;
}

/** Returns the cell of a key path in a period. */
export const cellOf = (path: number, period: number, periodCount: number): number => path * periodCount + period;

/** Returns true if a record has a cell. */
export const hasCell = (cells: CellAssignment, index: number): boolean => periodOfRecord(cells, index) !== noPeriod;

/** Returns the cell of a record that has one. */
export const cellAt = (cells: CellAssignment, index: number): number =>
  cellOf(cells.paths[index]!, periodOfRecord(cells, index), cells.periodCount);

const periodOfRecord = ({ periods }: CellAssignment, index: number): number =>
  periods === null ? 0 : periodAt(periods.index, periods.days[index]!);
