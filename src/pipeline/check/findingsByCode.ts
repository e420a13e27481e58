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

/**
 * Counts findings by code, with the gross amount of the deals concerned, as known on the day. Rows are in order of code.
 *
 * @param findings - findings of `checkProbabilities`, or any others about records of this book
 * @param asOf - day of the findings; the book's own by default
 * @example findingsByCode(checkProbabilities({ opportunities: [{ ...won, probability: 0.9 }] }), { opportunities: [won] }).map(({ code, findings }) => [code, findings]) // => [ [ 'closed-probability', 1 ] ]
 */
export function findingsByCode(findings: readonly Diagnostic[], book: BookRecords, asOf?: Day): DiagnosticCount[] {
  const dealOf = dealOfDiagnostic("findingsByCode", { findings, book, asOf });
  const rows = new Map<string, DiagnosticTally>();
  for (const finding of findings)
    addToTally(
      getOrInsert(rows, finding.code, () => emptyTally(finding)),
      dealOf(finding),
    );
  return Array.from(rows.values(), countOf).sort((left, right) => compareKeys(left.code, right.code));
}
