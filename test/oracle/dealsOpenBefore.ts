import type { Opportunity } from "../../src/model/records/opportunity.js";
import { asKnown, wasOpen } from "./dealsOpenIn.js";
import { dayBefore, dayLookedAt, type Book, type Window } from "./twin.js";

interface OpenedDeal {
  /** As known when the period began. */
  readonly then: Opportunity;
  /** How it stands when the period ends, or on the day asked about. */
  readonly outcome: Opportunity["outcome"];
  /** Null where nobody said when it is expected to close. */
  readonly isDue: boolean | null;
  /** What its record states. */
  readonly finalAmount: Opportunity["amount"];
  /** What it was worth on the last day, had it been open then. */
  readonly lastAmount: Opportunity["amount"];
}

/** The deals that were open on the day before a period; none without a period, or where the day asked about comes before it. */
export function dealsOpenBefore({ opportunities }: Book, window: Window): OpenedDeal[] {
  const { during } = window;
  const end = dayLookedAt(window);
  if (during === undefined || end === null || end < during.start) return [];
  const eve = dayBefore(during.start);
  return opportunities
    .filter((deal) => wasOpen(deal, eve))
    .map((deal) => {
      const then = asKnown(deal, eve);
      const due = then.expectedCloseOn ?? null;
      return {
        then,
        outcome: wasOpen(deal, end) ? "open" : deal.outcome,
        isDue: due === null ? null : due >= during.start && due <= end,
        finalAmount: deal.amount,
        lastAmount: asKnown(deal, end).amount,
      };
    });
}
