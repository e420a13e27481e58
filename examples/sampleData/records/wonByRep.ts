import type { Cents } from "../primitives/money.js";
import type { Period } from "../primitives/periods.js";
import { ownerOn } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import type { Deal } from "./recordTypes.js";

/** Returns the amount that each rep won in a period. Currencies are not converted. */
export function wonByRep(deals: readonly Deal[], { start, end }: Period): ReadonlyMap<Rep, Cents> {
  const totals = new Map<Rep, Cents>();
  for (const { outcome, closedOn, rep, history } of deals) {
    if (outcome !== "won" || closedOn === undefined || closedOn < start || closedOn >= end) continue;
    const owner = ownerOn(rep, closedOn);
    totals.set(owner, (totals.get(owner) ?? 0) + (history.at(-1)?.amount ?? 0));
  }
  return totals;
}
