import { refuse } from "../../errors.js";
import type { Finding, FindingSeverity } from "../../finding/finding.js";
import { byId } from "../../model/book/byId.js";
import { checkBook } from "../../model/book/checkBook.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Decimal } from "../../money/decimal.js";
import { addAmount, emptySum, type ExactSum } from "../../money/exactSum.js";
import { sumToDecimal } from "../../money/sumToDecimal.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { dealKnown } from "./dealKnown.js";

/** How often something was found, and what is at stake. @since 0.1.0 */
export interface FindingCount {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly findings: number;
  /** Σ amount of the deals concerned, each once. */
  readonly gross: Decimal;
  /** Deals concerned that have no amount. */
  readonly missing: number;
}

/** Findings of one code being counted. */
export interface FindingTally {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly seen: Set<string>;
  findings: number;
  sum: ExactSum;
  missing: number;
}

export const emptyTally = ({ code, severity }: Finding): FindingTally => ({
  ...{ code, severity, seen: new Set<string>() },
  ...{ findings: 0, sum: emptySum(), missing: 0 },
});

/** Counts one more, and its deal's amount where that is the first finding of the deal. */
export function addToTally(tally: FindingTally, deal: Opportunity | null): void {
  tally.findings += 1;
  if (deal === null || tally.seen.has(deal.id)) return;
  tally.seen.add(deal.id);
  if (deal.amount == null) tally.missing += 1;
  else tally.sum = addAmount(tally.sum, deal.amount);
}

export const countOf = ({ code, severity, findings, sum, missing }: FindingTally): FindingCount => ({
  ...{ code, severity, findings },
  ...{ gross: sumToDecimal(sum), missing },
});

/** Findings to be counted, and the book that they were found in. */
interface Found {
  readonly findings: readonly Finding[];
  readonly book: BookRecords;
  /** The day the findings are of; the book's own unless given. */
  readonly asOf: Day | undefined;
}

/**
 * Returns the deal that a finding is about, as known on the day; null for a finding about something else, and for a deal
 * that the book lacks. Throws if there are no findings or no book.
 */
export function dealsFoundIn(where: string, { findings, book, asOf }: Found): (finding: Finding) => Opportunity | null {
  if (!Array.isArray(findings) || !findings.every(isFinding))
    refuse(`${where}: findings`, findings, "findings as checkProbabilities gives them");
  const { opportunities = [], asOf: own } = checkBook(where, book);
  const day = requireDay(asOf ?? own, "asOf") ?? null;
  const recordOf = byId(opportunities);
  return ({ subject: { kind, id } }) => {
    const record = kind === "opportunity" && id !== null ? recordOf.get(id) : undefined;
    return record === undefined ? null : dealKnown(record, day);
  };
}

const isFinding = (finding: unknown): boolean => typeof (Object(finding) as Partial<Finding>).subject === "object";
