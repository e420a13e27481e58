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

/** Number of findings of one code, and the value of the deals concerned. */
export interface DiagnosticCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Σ amount of the deals concerned, each once. */
  readonly gross: Decimal;
  /** # deals concerned that have no amount. */
  readonly missing: number;
}

/** Running count of the findings of one code. */
export interface DiagnosticTally {
  readonly code: string;
  readonly severity: Severity;
  /** Ids of the deals counted. */
  readonly dealIds: Set<string>;
  findings: number;
  sum: ExactSum;
  missing: number;
}

/** Returns an empty tally for the code of a finding. */
export const emptyTally = ({ code, severity }: Diagnostic): DiagnosticTally => ({
  ...{ code, severity, dealIds: new Set<string>() },
  ...{ findings: 0, sum: emptySum(), missing: 0 },
});

/** Counts one finding, and the amount of its deal if this is the deal's first finding in the tally. */
export function addToTally(tally: DiagnosticTally, deal: Opportunity | null): void {
  tally.findings += 1;
  if (deal === null || tally.dealIds.has(deal.id)) return;
  tally.dealIds.add(deal.id);
  if (deal.amount == null) tally.missing += 1;
  else tally.sum = addAmount(tally.sum, deal.amount);
}

/** Returns the count of a tally. */
export const countOf = ({ code, severity, findings, sum, missing }: DiagnosticTally): DiagnosticCount => ({
  ...{ code, severity, findings },
  ...{ gross: sumToDecimal(sum), missing },
});

/** Findings to count, and the book they are about. */
interface FindingsOfBook {
  readonly findings: readonly Diagnostic[];
  readonly book: BookRecords;
  /** Day of the findings; the book's own by default. */
  readonly asOf: Day | undefined;
}

/**
 * Returns a function from a finding to its deal as known on the day. The deal is null if the finding is about something
 * else or the book lacks the deal. Throws if there are no findings or no book.
 */
export function dealOfDiagnostic(
  where: string,
  { findings, book, asOf }: FindingsOfBook,
): (finding: Diagnostic) => Opportunity | null {
  if (!Array.isArray(findings) || !findings.every(isDiagnostic))
    refuse(`${where}: findings`, findings, "findings as checkProbabilities gives them");
  const { opportunities = [], asOf: bookDay } = checkBook(where, book);
  const day = requireDay(asOf ?? bookDay, "asOf") ?? null;
  const recordById = byId(opportunities);
  return ({ subject: { kind, id } }) => {
    const record = kind === "opportunity" && id !== null ? recordById.get(id) : undefined;
    return record === undefined ? null : dealKnown(record, day);
  };
}

const isDiagnostic = (value: unknown): boolean => typeof (Object(value) as Partial<Diagnostic>).subject === "object";
