import type { Credit } from "../../model/records/opportunity.js";
import type { Rep } from "../../model/records/rep.js";
import { teamPath } from "../../model/book/teamPath.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { Day } from "../../time/day.js";
import { compareFractions, fractionOf, one, times, sumOf, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { CreditRules } from "../plan/plan.js";
import { payoutIssue } from "./payoutIssue.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";
import type { SaleCredit } from "./performance.js";

/** A fact, or the part of it that is one rep's. */
export interface CreditedFact {
  /** The record as it counts: its amount and margin are the part that is credited. */
  readonly fact: object;
  readonly repId: string | null;
  readonly share: Fraction;
  readonly source: SaleCredit["source"];
  /** Who sold it: for an overlay or a roll-up somebody else. */
  readonly soldBy: string | null;
}

/** A fact as its owner's, or the parts of those who share it: splits that do not make up the whole are nobody's. */
export function soldParts(
  fact: { readonly id?: string; readonly credits?: readonly Credit[] | null | undefined },
  owner: string | null,
  credits: CreditRules,
  report: (issue: PayoutIssue) => void,
): CreditedFact[] {
  const shares = fact.credits ?? [];
  if (shares.length === 0) return [{ fact, repId: owner, share: one, source: "own", soldBy: owner }];
  const parts = shares.map(({ ownerId, share }, index) => ({
    repId: ownerId,
    share: fractionOf(share, { record: "credits", index, field: "share" }),
  }));
  const sum = sumOf(parts.map(({ share }) => share));
  const order = compareFractions(sum, one);
  if (order < 0 || (order > 0 && credits.overlays === undefined)) {
    report(payoutIssue("splits-not-whole", { kind: "opportunity", id: fact.id ?? null }, { sum: fractionText(sum) }));
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

/** What a plan credits beside those who sold: overlays, and the managers above. */
export function creditedBeside(
  book: SalesBook,
  credits: CreditRules,
): (sold: CreditedFact, dayOf: () => Day | null) => CreditedFact[] {
  // Most plans credit nobody beside, and sales are many.
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

/** The managers above a rep, each once: who manages himself ends the walk. */
function managersAbove(rep: Rep | undefined, repOf: ReadonlyMap<string, Rep>): string[] {
  const above: string[] = [];
  let manager = rep?.managerId;
  while (manager != null && manager !== rep?.id && !above.includes(manager)) {
    above.push(manager);
    manager = repOf.get(manager)?.managerId;
  }
  return above;
}

interface Priced {
  readonly amount?: unknown;
  readonly margin?: unknown;
}

/** The record with that part of its amount and margin. A count counts it whole for each who has a part in it. */
function partOf(fact: object, share: Fraction): object {
  if (compareFractions(share, one) === 0) return fact;
  const { amount, margin } = fact as Priced;
  return {
    ...fact,
    ...(amount != null && { amount: partOfAmount(amount, share) }),
    ...(margin != null && { margin: partOfAmount(margin, share) }),
  };
}

const partOfAmount = (amount: unknown, share: Fraction): string =>
  fractionText(times(fractionOf(amount as string, { field: "amount" }), share));
