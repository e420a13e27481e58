import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { getOrInsert } from "../collections/getOrInsert.js";
import { amountProblem } from "../exact/amountProblem.js";
import { addAmount, emptySum } from "../exact/exactSum.js";
import { sumToText } from "../exact/sumToText.js";
import type { Amount } from "../exact/amount.js";

/** Lines of one order or deal, and how they become one. */
export interface GroupLinesOptions {
  /** Field that the lines of one order or deal share. */
  readonly id: string;
  /** Fields whose values add up, exactly. A line without a value adds nothing. */
  readonly sum?: readonly string[] | undefined;
  /** Fields of each line that are kept under `lines`. */
  readonly lines?: readonly string[] | undefined;
}

const groupKinds: OptionKinds<GroupLinesOptions> = { id: "text", sum: "list?", lines: "list?" };

/** Record of an order or deal, or of a line of one. */
type Line = Readonly<Record<string, unknown>>;

/**
 * Returns orders or deals from their lines: one record for each id, in the order in which the ids first stand. A field that is
 * not summed has the value of the first line that states one. A line without an id stays a record by itself.
 *
 * @example groupLines([{ id: "o1", amount: "9.99", product: "tee" }, { id: "o1", amount: "4.50", product: "mug" }], { id: "id", sum: ["amount"], lines: ["product", "amount"] }) // => [ { id: 'o1', amount: '14.49', product: 'tee', lines: [ { product: 'tee', amount: '9.99' }, { product: 'mug', amount: '4.50' } ] } ]
 */
export function groupLines(lines: Iterable<Line>, options: GroupLinesOptions): Record<string, unknown>[] {
  checkOptions("groupLines", options, groupKinds);
  return [...groupsOf(lines, options.id).values()].map((group) => recordOf(group, options));
}

/** Returns the lines of each id, in the order in which the ids first stand. */
function groupsOf(lines: Iterable<Line>, id: string): ReadonlyMap<unknown, readonly Line[]> {
  const groups = new Map<unknown, Line[]>();
  for (const line of lines) getOrInsert(groups, line[id] ?? Symbol("no id"), () => []).push(line);
  return groups;
}

/** Returns the record of one order or deal. */
export function recordOf(
  group: readonly Line[],
  { sum = [], lines = [] }: Omit<GroupLinesOptions, "id">,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const line of group) for (const [field, value] of Object.entries(line)) record[field] ??= value;
  for (const field of sum) record[field] = sumOf(group.map((line) => line[field]));
  if (lines.length > 0)
    record["lines"] = group.map((line) => Object.fromEntries(lines.map((field) => [field, line[field] ?? null])));
  return record;
}

/** Returns the sum of values, or the first value that is no amount; null if no line states one. */
function sumOf(values: readonly unknown[]): unknown {
  const stated = values.filter((value) => value != null);
  const unreadable = stated.find((value) => amountProblem(value) !== null);
  if (unreadable !== undefined) return unreadable;
  if (stated.length <= 1) return stated[0] ?? null;
  return sumToText(
    stated.reduce<ReturnType<typeof emptySum>>((total, value) => addAmount(total, value as Amount), emptySum()),
  );
}
