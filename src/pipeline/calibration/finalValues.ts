import { isWon } from "../../model/accessors/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { ClosedDeal } from "./closedDeal.js";

/** A field whose final value an export may have written on every line of a history. */
export type FinalField = "probability" | "expectedCloseOn";

/** That the history of closed deals says on every line what was only known at their end. */
export interface FinalValues {
  readonly field: FinalField;
  /** Closed deals whose history states the field in two stages or more. */
  readonly deals: number;
  /** Those of them that state the final value on every line. */
  readonly final: number;
}

const fewest = 5;
const share = 0.9;

/**
 * Whether a book's history carries final values, by field. Looked at are closed deals that state the field in at least two
 * stages. There must be 5 of them, and more than 90 % must state on every line what their record ended with: of an expected
 * close the day of the close itself, of a probability a value that tells won from lost, which one value for all deals does not.
 * Amounts are not judged: most do not change. Decision: final-values.
 */
export function finalValues(deals: readonly ClosedDeal[]): FinalValues[] {
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
  const found: FinalValues[] = [
    { field: "probability", deals: probability.deals, final: tellingApart(won, lost, 1) + tellingApart(lost, won, 0) },
    { field: "expectedCloseOn", ...close },
  ];
  return found.filter((each) => each.deals >= fewest && each.final > share * each.deals);
}

/** Whether the lines that state a field all state its final value; too few, where they are all of one stage. */
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

/** Deals of one outcome whose constant value no deal of the other has; where the other has none, the outcome's own value. */
const tellingApart = (own: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, outcome: 0 | 1): number =>
  [...own].reduce((sum, [value, n]) => sum + ((other.size === 0 ? value === outcome : !other.has(value)) ? n : 0), 0);
