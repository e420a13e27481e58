import type { Dimension } from "../../model/dimensions/dimension.js";
import type { Period } from "../../time/period.js";
import type { Column } from "../plan/planAggregates.js";
import type { ColumnValue } from "./columnValues.js";
import { totalCellsOf, type CellStates, type KeyNode } from "./keyTree.js";
import { membersOf } from "./members.js";

type Key = string | null;

/** Plan of a scorecard's rows. */
export interface RowPlan {
  readonly by: readonly Dimension[];
  /** Parent of a key, for each dimension whose keys form a tree. Absent without totals. */
  readonly parents: readonly (((key: string) => Key) | undefined)[];
  readonly over?: readonly Period[] | undefined;
  readonly totals?: boolean | undefined;
  readonly columns: readonly Column[];
  readonly columnValue: ColumnValue;
}

/** Row of unknown type: its level, its keys, its period and its values. Decision: rows-are-plain. */
export type Row = Readonly<Record<string, unknown>>;

/** Returns the rows of a key tree, parts before their total. */
export const rowsOf = (root: KeyNode, plan: RowPlan): Row[] => [
  ...rowsBelow(root, [], plan),
  ...(plan.totals === true || plan.by.length === 0 ? rowsOfPath(totalCellsOf(root), [], plan) : []),
];

function rowsBelow(node: KeyNode, path: readonly Key[], plan: RowPlan): Row[] {
  const depth = path.length;
  if (depth === plan.by.length) return [];
  const isShown = plan.totals === true || depth + 1 === plan.by.length;
  return membersOf(node, plan.parents[depth]).flatMap(({ key, cells }) => {
    const memberPath = [...path, key];
    const child = node.children.get(key);
    return [
      ...(child === undefined ? [] : rowsBelow(child, memberPath, plan)),
      ...(isShown ? rowsOfPath(cells, memberPath, plan) : []),
    ];
  });
}

/** Returns the rows of one key path, one for each period. */
function rowsOfPath(cells: CellStates, path: readonly Key[], { by, over, columns, columnValue }: RowPlan): Row[] {
  const level = path.length === 0 ? "total" : by[path.length - 1]?.name;
  const keys = Object.fromEntries(by.map(({ name }, depth) => [name, path[depth] ?? null]));
  const rowIn = (index: number, period: Period | null): Row => {
    const row: Record<string, unknown> = { level, ...keys };
    row["period"] = period === null ? null : (period.label ?? period.start);
    row["start"] = period?.start ?? null;
    row["end"] = period?.end ?? null;
    for (const { name, expression } of columns) row[name] = columnValue(cells, expression, index);
    return row;
  };
  if (over === undefined) return [rowIn(0, null)];
  const undated = over.length;
  const hasUndated = [...cells.values()].some((states) => states[undated] !== undefined);
  return [...over.map((period, index) => rowIn(index, period)), ...(hasUndated ? [rowIn(undated, null)] : [])];
}
