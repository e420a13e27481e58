import { refuse } from "../../errors.js";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import { byId } from "../../model/book/byId.js";
import { checkBook } from "../../model/book/checkBook.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { dealKnown } from "./dealKnown.js";

/** How often something was found, and what is at stake. */
export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Σ amount of the deals concerned, each once. */
  readonly gross: Decimal;
  /** Deals concerned that have no amount. */
  readonly missing: number;
}

/** Findings of one code being counted. */
export interface FindingTally {
  readonly code: string;
  readonly severity: Severity;
  readonly seen: Set<string>;
  findings: number;
  sum: ExactSum;
  missing: number;
}

export const emptyTally = ({ code, severity }: Diagnostic): FindingTally => ({
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
  readonly findings: readonly Diagnostic[];
  readonly book: BookRecords;
  /** The day the findings are of; the book's own unless given. */
  readonly asOf: Day | undefined;
}

/**
 * Returns the deal that a finding is about, as known on the day; null for a finding about something else, and for a deal
 * that the book lacks. Throws if there are no findings or no book.
 */
export function dealsFoundIn(
  where: string,
  { findings, book, asOf }: Found,
): (finding: Diagnostic) => Opportunity | null {
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

const isFinding = (finding: unknown): boolean => typeof (Object(finding) as Partial<Diagnostic>).subject === "object";
