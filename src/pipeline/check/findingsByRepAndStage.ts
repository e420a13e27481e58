import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { addToTally, countOf, dealsFoundIn, emptyTally, type FindingCount, type FindingTally } from "./findingTally.js";

/** How often something was found with a rep's deals in a stage. */
export interface FindingCountOfRep extends FindingCount {
  /** The owner of the deals; null where they have none, and for what concerns no deal. */
  readonly rep: string | null;
  /** The stage the deals are in, or the one the finding is about; null for what concerns neither. */
  readonly stage: string | null;
}

/**
 * Findings counted by rep, stage and code, with the gross amount of the deals they concern: where to begin.
 *
 * Rep, stage and amount are those of the deals as known on the day, the book's own by default; a finding about a deal that
 * the book does not have stands under no rep. Rows are in order of rep and stage, those without one last, then of code.
 *
 * @param findings - of `checkProbabilities`, or any others about records of this book
 * @param asOf - the day the findings are of; the book's own by default
 * @example findingsByRepAndStage(checkProbabilities({ opportunities: [{ ...won, probability: 0.9 }] }), { opportunities: [won] }).map(({ rep, stage, code, findings, gross }) => [rep, stage, code, findings, gross.toFixed()]) // => [ [ 'ann', 'won', 'closed-probability', 1, '100' ] ]
 */
export function findingsByRepAndStage(
  findings: readonly Diagnostic[],
  book: BookRecords,
  asOf?: Day,
): FindingCountOfRep[] {
  const dealOf = dealsFoundIn("findingsByRepAndStage", { findings, book, asOf });
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
  readonly tally: FindingTally;
}
