import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import {
  addToTally,
  countOf,
  dealOfDiagnostic,
  emptyTally,
  type DiagnosticCount,
  type DiagnosticTally,
} from "./diagnosticTally.js";

/** Number of findings of one code among a rep's deals in a stage. */
export interface DiagnosticCountOfRep extends DiagnosticCount {
  /** Owner of the deals; null if they have none or the finding concerns no deal. */
  readonly rep: string | null;
  /** Stage of the deals, or the stage the finding is about; null for other findings. */
  readonly stage: string | null;
}

/**
 * Counts findings by rep, stage and code, with the gross amount of the deals concerned: the list to start working from.
 *
 * Rep, stage and amount are those of the deals as known on the day. A finding about a deal that the book lacks has no rep.
 * Rows are in order of rep and stage, rows without one last, then in order of code.
 *
 * @param findings - findings of `checkProbabilities`, or any others about records of this book
 * @param asOf - day of the findings; the book's own by default
 * @example findingsByRepAndStage(checkProbabilities({ opportunities: [{ ...won, probability: 0.9 }] }), { opportunities: [won] }).map(({ rep, stage, code, findings, gross }) => [rep, stage, code, findings, gross.toFixed()]) // => [ [ 'ann', 'won', 'closed-probability', 1, '100' ] ]
 */
export function findingsByRepAndStage(
  findings: readonly Diagnostic[],
  book: BookRecords,
  asOf?: Day,
): DiagnosticCountOfRep[] {
  const dealOf = dealOfDiagnostic("findingsByRepAndStage", { findings, book, asOf });
  const rows = new Map<string, Row>();
  for (const finding of findings) {
    const { kind, id } = finding.subject;
    const deal = dealOf(finding);
    const rep = deal === null ? (kind === "rep" ? id : null) : (deal.ownerId ?? null);
    const stage = deal === null ? (kind === "stage" ? id : null) : deal.stage;
    const row = getOrInsert(rows, JSON.stringify([rep, stage, finding.code]), () => ({
      rep,
      stage,
      tally: emptyTally(finding),
    }));
    addToTally(row.tally, deal);
  }
  return Array.from(rows.values(), ({ rep, stage, tally }) => ({ rep, stage, ...countOf(tally) })).sort(
    (left, right) =>
      compareKeys(left.rep, right.rep) || compareKeys(left.stage, right.stage) || compareKeys(left.code, right.code),
  );
}

interface Row {
  readonly rep: string | null;
  readonly stage: string | null;
  readonly tally: DiagnosticTally;
}
