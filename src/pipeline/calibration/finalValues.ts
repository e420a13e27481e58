import { isWon } from "../../model/accessors/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { ClosedDeal } from "./closedDeal.js";

/** Field whose final value an export may have written on every line of a history. */
export type FinalField = "probability" | "expectedCloseOn";

/** Count of closed deals whose history states the final value of a field on every line. */
export interface FinalValues {
  readonly field: FinalField;
  /** Closed deals whose history states the field in two stages or more. */
  readonly deals: number;
  /** # of them that state the final value on every line. */
  readonly final: number;
}

const minimumDeals = 5;
const minimumShare = 0.9;

/**
 * Returns the fields of which a history carries final values. A field is judged by the closed deals that state it in at least
 * two stages. There must be 5 of them, and more than 90 % must state the final value on every line. Of an expected close that
 * is the day of the close; of a probability it is a value that separates won from lost deals, which one value for all deals
 * does not. Amounts are not judged: most do not change. Decision: final-values.
 */
export function findFinalValues(deals: readonly ClosedDeal[]): FinalValues[] {
  const probability = { deals: 0, won: new Map<number, number>(), lost: new Map<number, number>() };
  const close = { deals: 0, final: 0 };
  for (const { deal, closed, changes } of deals) {
    const end = Number(deal.probability ?? (isWon(deal) ? 1 : 0));
    const stated = linesStating(changes, "probability", (value) => Number(value) === end);
    if (stated !== "too few") {
      const counts = isWon(deal) ? probability.won : probability.lost;
      probability.deals += 1;
      if (stated === "final") counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    const expected = linesStating(changes, "expectedCloseOn", (day) => day === closed);
    if (expected !== "too few") {
      close.deals += 1;
      if (expected === "final") close.final += 1;
    }
  }
  const { won, lost } = probability;
  const fields: FinalValues[] = [
    {
      field: "probability",
      deals: probability.deals,
      final: countSeparating(won, lost, 1) + countSeparating(lost, won, 0),
    },
    { field: "expectedCloseOn", ...close },
  ];
  return fields.filter(({ deals: stating, final }) => stating >= minimumDeals && final > minimumShare * stating);
}

/** Tells if all lines that state a field state its final value; "too few" if they are all of one stage. */
function linesStating<Field extends FinalField>(
  changes: readonly StageChange[],
  field: Field,
  isFinal: (value: StageChange[Field]) => boolean,
): "too few" | "final" | "open" {
  let first: string | null = null;
  let [isInStages, isAllFinal] = [false, true];
  for (const change of changes) {
    if (change[field] == null) continue;
    first ??= change.stage;
    isInStages ||= change.stage !== first;
    isAllFinal &&= isFinal(change[field]);
  }
  return !isInStages ? "too few" : isAllFinal ? "final" : "open";
}

/** Counts deals of one outcome whose constant value no deal of the other has; if the other has none, deals at their own outcome. */
const countSeparating = (
  counts: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  outcome: 0 | 1,
): number =>
  [...counts].reduce(
    (sum, [value, n]) => sum + ((other.size === 0 ? value === outcome : !other.has(value)) ? n : 0),
    0,
  );
