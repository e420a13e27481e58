import { isWon } from "../../model/questions/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { ClosedDeal } from "./recordedState.js";

/** A field whose final value an export may have written on every line of a history. @since 0.1.0 */
export type FinalField = "probability" | "expectedCloseOn";

/** That the history of closed deals says on every line what was only known at their end. @since 0.1.0 */
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
    const stated = statedInStages(changes, "probability");
    if (stated !== null) {
      const end = Number(deal.probability ?? (isWon(deal) ? 1 : 0));
      const counts = isWon(deal) ? probability.won : probability.lost;
      probability.deals += 1;
      if (stated.every((value) => Number(value) === end)) counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    const expected = statedInStages(changes, "expectedCloseOn");
    if (expected !== null) {
      close.deals += 1;
      if (expected.every((day) => day === closed)) close.final += 1;
    }
  }
  const { won, lost } = probability;
  const found: FinalValues[] = [
    { field: "probability", deals: probability.deals, final: tellingApart(won, lost, 1) + tellingApart(lost, won, 0) },
    { field: "expectedCloseOn", ...close },
  ];
  return found.filter((each) => each.deals >= fewest && each.final > share * each.deals);
}

/** What lines state of a field, where lines of two stages at least state it. */
function statedInStages(changes: readonly StageChange[], field: FinalField): unknown[] | null {
  const lines = changes.filter((change) => change[field] != null);
  return lines.some(({ stage }) => stage !== lines[0]?.stage) ? lines.map((change) => change[field]) : null;
}

/** Deals of one outcome whose constant value no deal of the other has; where the other has none, the outcome's own value. */
const tellingApart = (own: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, outcome: 0 | 1): number =>
  [...own].reduce((sum, [value, n]) => sum + ((other.size === 0 ? value === outcome : !other.has(value)) ? n : 0), 0);
