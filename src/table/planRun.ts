import { inPlace } from "../errors.js";
import { naming } from "../metric/exactTotal.js";
import type { Predicate, Reading } from "../metric/plan.js";
import type { Tally } from "../metric/tally.js";
import type { Amount } from "../money/amount.js";
import { amountProblem } from "../money/amountProblem.js";
import type { AmountColumn } from "./amountColumn.js";
import { amountsIn } from "./amountsIn.js";
import { countCells } from "./kernels/countCells.js";
import { sumCells, type CellSums } from "./kernels/sumCells.js";
import { tallyCells } from "./kernels/tallyCells.js";
import { productsIn } from "./productsIn.js";
import { classesIn } from "./classesIn.js";
import { rowsByCell, type RowsByCell } from "./rowsByCell.js";
import type { Located } from "./located.js";
import type { Placement } from "./placement.js";
import { made, type Table } from "./table.js";

/** What plans that run together share: each record's class and cell, and what has been accumulated of them. */
export interface PlanRun<in out Item> {
  readonly table: Table<Item>;
  /** The finer cells of a cell in which all the predicates hold. */
  readonly within: (cell: number, predicates: readonly Predicate<Item>[]) => readonly number[];
  readonly isEmpty: (cell: number) => boolean;
  /** Records by finer cell. */
  readonly counts: Float64Array;
  readonly products: (of: Reading<Item, Amount>, by: Reading<Item, Amount>) => CellSums;
  /** The whole numbers that a reading finds, tallied by finer cell; null where they are better listed. */
  readonly tallies: (of: Reading<Item, number>) => ((finer: number) => Tally | null) | null;
  readonly sums: (of: Reading<Item, Amount>) => CellSums;
  readonly rows: () => RowsByCell;
  readonly located: Located;
}

export function planRun<Item>(
  table: Table<Item>,
  { cells, size }: Placement,
  predicates: readonly Predicate<Item>[],
): PlanRun<Item> {
  const classes = classesIn(table, predicates);
  const finer = finerCells(cells, classes.of, classes.count);
  const finerSize = size * classes.count;
  const counts = countCells(finer, finerSize);
  const sums = new Map<AmountColumn, CellSums>();
  const tallies = new Map<Reading<Item, number>, ReturnType<typeof tallyCells>>();
  const wheres = new Map<string, readonly number[]>();
  let rows: RowsByCell | undefined;
  const located: Located = (index, step) => {
    try {
      step();
    } catch (error) {
      const { record, items } = table;
      const id = (items[index] as { readonly id?: string } | null)?.id;
      throw inPlace(error, `${record}[${index}]`, { record, index, id });
    }
  };
  const summed = (column: AmountColumn, readingAt: (index: number) => Reading<Item, unknown>): CellSums =>
    made(sums, column, () =>
      sumCells(finer, finerSize, column, (index, step) => {
        located(index, () => {
          naming(readingAt(index), step);
        });
      }),
    );
  return {
    table,
    counts,
    located,
    within: (cell, held) => {
      const name = held.map((predicate) => predicates.indexOf(predicate)).join();
      return made(wheres, name, () => classes.where(held)).map((code) => cell * classes.count + code);
    },
    isEmpty: (cell) => {
      for (let code = 0; code < classes.count; code += 1) if (counts[cell * classes.count + code] !== 0) return false;
      return true;
    },
    sums: (of) => summed(amountsIn(table, of), () => of),
    products: (of, by) =>
      summed(productsIn(table, of, by), (index) => (amountProblem(by(table.items[index]!)) === null ? of : by)),
    tallies: (of) => made(tallies, of, () => tallyCells(finer, finerSize, amountsIn(table, of))),
    rows: () => (rows ??= rowsByCell(finer, counts)),
  };
}

function finerCells(cells: Int32Array, classes: Uint16Array, count: number): Int32Array {
  const finer = new Int32Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    finer[index] = cell < 0 ? -1 : cell * count + classes[index]!;
  }
  return finer;
}
