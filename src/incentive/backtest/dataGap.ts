import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Subject } from "../../diagnostics/diagnostic.js";
import type { BacktestReport } from "./backtestReport.js";
import type { MeasuredPart } from "./measuredParts.js";

/**
 * Kinds of gaps in the records. `count` of a gap counts:
 *
 * - `unknown-kpi`, `not-by-rep`, `not-additive`: the part itself, whose KPI was not passed, has no owner, or is no sum for a commission
 * - `no-records`: kinds of records that the book lacks
 * - `before-first-record`, `unfinished`: payout periods that end before the first record, or after the day of the book
 * - `without-owner`, `without-value`: facts of the year without owner, or without a value to measure
 * - `no-facts`: reps without a fact in the whole year
 * - `nothing-measured`, `no-target`, `target-of-zero`, `no-team`: measurements of a rep, one for each payment
 */
export type DataGapCode =
  | "unknown-kpi"
  | "not-by-rep"
  | "not-additive"
  | "no-records"
  | "before-first-record"
  | "unfinished"
  | "without-owner"
  | "without-value"
  | "no-facts"
  | "nothing-measured"
  | "no-target"
  | "target-of-zero"
  | "no-team";

/** Records that a part of a plan needs and the book lacks. */
export interface DataGap {
  readonly code: DataGapCode;
  readonly kind: MeasuredPart["kind"];
  /** Id of the criterion, commission or SPIF. */
  readonly of: string;
  readonly kpi: string;
  readonly count: number;
  /** Ids of the reps with the gap; empty for a gap that is not about single reps. */
  readonly reps: readonly string[];
}

/** Returns a gap of a part. */
export const dataGap = (
  code: DataGapCode,
  { kind, id, kpi }: MeasuredPart,
  count: number,
  reps: readonly string[] = [],
): DataGap => ({ code, kind, of: id, kpi, count, reps });

/** Returns true for a gap because of which the plan cannot be computed. */
export const isBlocking = ({ code }: DataGap): boolean =>
  code === "unknown-kpi" || code === "not-by-rep" || code === "not-additive" || code === "no-records";

/** Returns the diagnostic of a gap. */
export function gapDiagnostic(
  { code, kind, of, kpi, count, reps: repIds }: DataGap,
  { diagnostic, namesOf }: BacktestReport,
): BacktestDiagnostic {
  const subject: Subject = { kind, id: of };
  const reps = namesOf(repIds);
  switch (code) {
    case "unknown-kpi":
    case "not-by-rep":
    case "not-additive":
      return diagnostic(`gap-${code}`, { kpi }, subject);
    case "no-records":
      return diagnostic("gap-no-records", { kpi, kinds: count }, subject);
    case "before-first-record":
    case "unfinished":
      return diagnostic(`gap-${code}`, { kpi, payments: count }, subject);
    case "without-owner":
    case "without-value":
      return diagnostic(`gap-${code}`, { kpi, facts: count }, subject);
    case "no-facts":
      return diagnostic("gap-no-facts", { kpi, reps }, subject);
    case "nothing-measured":
    case "no-target":
    case "target-of-zero":
    case "no-team":
      return diagnostic(`gap-${code}`, { kpi, payments: count, reps }, subject);
  }
}
