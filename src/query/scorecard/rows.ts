import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimensions/dimension.js";
import type { Period } from "../../time/period.js";
import { totalOf, type Cells, type Group } from "./group.js";
import type { AnswerIn } from "./answers.js";
import type { Column } from "./leaves.js";
import { membersOf } from "./members.js";

type Key = string | null;

/** What turns groups into rows. */
export interface RowPlan {
  readonly by: readonly Dimension[];
  readonly over?: readonly Period[] | undefined;
  readonly totals?: boolean | undefined;
  readonly book: SalesBook;
  readonly columns: readonly Column[];
  readonly answerIn: AnswerIn;
}

/** A row before its type is known: its level, its keys, its period and its values. Decision: rows-are-plain. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a grouping, parts before their total. */
export const rowsOf = (top: Group, plan: RowPlan): Row[] => [
  ...rowsBelow(top, [], plan),
  ...(plan.totals === true || plan.by.length === 0 ? rowsAbout(totalOf(top), [], plan) : []),
];

function rowsBelow(group: Group, path: readonly Key[], plan: RowPlan): Row[] {
  const dimension = plan.by[path.length];
  if (dimension === undefined) return [];
  const isShown = plan.totals === true || path.length + 1 === plan.by.length;
  return membersOf(group, plan.totals ? dimension.parentIn?.(plan.book) : undefined).flatMap(({ key, cells }) => {
    const here = [...path, key];
    const below = group.below.get(key);
    return [
      ...(below === undefined ? [] : rowsBelow(below, here, plan)),
      ...(isShown ? rowsAbout(cells, here, plan) : []),
    ];
  });
}

function rowsAbout(cells: Cells, path: readonly Key[], { by, over, columns, answerIn }: RowPlan): Row[] {
  const level = path.length === 0 ? "total" : by[path.length - 1]?.name;
  const keys = Object.fromEntries(by.map(({ name }, depth) => [name, path[depth] ?? null]));
  const row = (slot: number, period: Period | null): Row => {
    const made: Record<string, unknown> = { level, ...keys };
    made["period"] = period === null ? null : (period.label ?? period.start);
    made["start"] = period?.start ?? null;
    made["end"] = period?.end ?? null;
    for (const { name, source } of columns) made[name] = answerIn(cells, source, slot);
    return made;
  };
  if (over === undefined) return [row(0, null)];
  const undated = over.length;
  const hasUndated = [...cells.values()].some((states) => states[undated] !== undefined);
  return [...over.map((period, slot) => row(slot, period)), ...(hasUndated ? [row(undated, null)] : [])];
}
