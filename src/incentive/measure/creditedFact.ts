import type { SaleCredit } from "../../diagnostics/paySteps.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { compareFractions, fractionOf, one, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { teamPath } from "../../model/book/teamPath.js";
import type { Credit } from "../../model/records/opportunity.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { CreditRules } from "../plan/plan.js";
import { payoutDiagnostic } from "./payoutDiagnostic.js";

/** Fact, or the part of a fact, that is credited to a rep. */
export interface CreditedFact {
  /** Record with the amount and margin of the credited part. */
  readonly fact: object;
  readonly repId: string | null;
  readonly share: Fraction;
  readonly source: SaleCredit["source"];
  /** Id of the rep that made the sale: another rep for an overlay or a roll-up. */
  readonly soldBy: string | null;
}

/** Fact as recorded, with the reps that made the sale: its splits, or its owner for a fact without splits. */
export interface SoldFact {
  readonly fact: { readonly id?: string };
  readonly splits: readonly Credit[];
  readonly owner: string | null;
}

/**
 * Returns a fact credited to its owner, or its parts credited to the reps that share it. Splits that do not sum to 1 are
 * reported and credited to no rep.
 */
export function sellerCredits(
  { fact, splits, owner }: SoldFact,
  credits: CreditRules,
  report: (issue: PayoutDiagnostic) => void,
): CreditedFact[] {
  if (splits.length === 0) return [{ fact, repId: owner, share: one, source: "own", soldBy: owner }];
  const parts = splits.map(({ ownerId, share }, index) => ({
    repId: ownerId,
    share: fractionOf(share, { record: "credits", index, field: "share" }),
  }));
  const sum = sumOf(parts.map(({ share }) => share));
  const order = compareFractions(sum, one);
  if (order < 0 || (order > 0 && credits.overlays === undefined)) {
    const subject = { kind: "opportunity", id: fact.id ?? null };
    report(payoutDiagnostic("splits-not-whole", subject, { sum: fractionText(sum) }));
    return [];
  }
  return parts.map(({ repId, share }) => ({
    fact: partOf(fact, share),
    repId,
    share,
    source: "split",
    soldBy: repId,
  }));
}

/** Returns the function that credits a sale to other reps than its sellers: to overlays, and to the managers above. */
export function otherCredits(
  book: SalesBook,
  credits: CreditRules,
): (sold: CreditedFact, dayOf: () => Day | null) => CreditedFact[] {
  // Most plans have no such credits, and sales are many.
  if (credits.overlays === undefined && credits.rollUp !== true) return () => [];
  const repOf = new Map(book.reps.map((rep) => [rep.id, rep]));
  const pathTo = teamPath(book.teams);
  const teamsOf = (rep: Rep | undefined, day: Day | null): readonly string[] => {
    const team = rep === undefined ? null : teamOn(rep, day);
    return team === null ? [] : pathTo(team);
  };
  return (sold, dayOf) => {
    const seller = sold.soldBy === null ? undefined : repOf.get(sold.soldBy);
    const teams = teamsOf(seller, dayOf());
    const overlays = (credits.overlays ?? [])
      .filter(({ repId, teamId }) => repId !== sold.soldBy && (teamId === undefined || teams.includes(teamId)))
      .map(({ repId, share }, index): CreditedFact => {
        const part = fractionOf(share, { record: "overlays", index, field: "share" });
        return { ...sold, fact: partOf(sold.fact, part), repId, share: times(sold.share, part), source: "overlay" };
      });
    const managers = credits.rollUp === true ? managersAbove(seller, repOf) : [];
    return [...overlays, ...managers.map((repId): CreditedFact => ({ ...sold, repId, source: "roll-up" }))];
  };
}

/** Returns the ids of the managers above a rep, each once. A circle of managers ends the list. */
function managersAbove(rep: Rep | undefined, repOf: ReadonlyMap<string, Rep>): string[] {
  const above: string[] = [];
  let manager = rep?.managerId;
  while (manager != null && manager !== rep?.id && !above.includes(manager)) {
    above.push(manager);
    manager = repOf.get(manager)?.managerId;
  }
  return above;
}

interface PricedFact {
  readonly amount?: unknown;
  readonly margin?: unknown;
}

/** Returns a record with a share of its amount and margin. A count still counts the record as one for each rep. */
function partOf(fact: object, share: Fraction): object {
  if (compareFractions(share, one) === 0) return fact;
  const { amount, margin } = fact as PricedFact;
  return {
    ...fact,
    ...(amount != null && { amount: partOfAmount(amount, share) }),
    ...(margin != null && { margin: partOfAmount(margin, share) }),
  };
}

const partOfAmount = (amount: unknown, share: Fraction): string =>
  fractionText(times(fractionOf(amount as string, { field: "amount" }), share));
