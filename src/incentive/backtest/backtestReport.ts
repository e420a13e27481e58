import {
  backtestSeverities,
  type BacktestCode,
  type BacktestDiagnostic,
  type BacktestEvidence,
} from "../../diagnostics/backtest.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Part of a backtest with the diagnostics about it, in the order in which a page tells them. */
export type WithDiagnostics<Part> = Part & { readonly diagnostics: readonly BacktestDiagnostic[] };

/** Words of one backtest: the maker of its diagnostics, its currency and the names of its reps. */
export interface BacktestReport {
  readonly currency: string;
  /** Returns the names of reps; an id for a rep without a name. */
  readonly namesOf: (repIds: readonly string[]) => string[];
  /** Builds a diagnostic about a subject; about the plan by default. */
  readonly diagnostic: <Code extends BacktestCode>(
    code: Code,
    evidence: BacktestEvidence[Code],
    subject?: Subject,
  ) => BacktestDiagnostic;
}

/** Returns the words of a backtest in one language. */
export function backtestReport(
  { id, currency }: IncentivePlan,
  { reps }: SalesBook,
  sentences: Sentences<BacktestEvidence>,
): BacktestReport {
  const plan: Subject = { kind: "plan", id };
  const names = new Map(reps.map((rep) => [rep.id, rep.name ?? rep.id]));
  const make = diagnosticMaker(backtestSeverities, sentences);
  return {
    currency,
    namesOf: (repIds) => repIds.map((repId) => names.get(repId) ?? repId),
    diagnostic: (code, evidence, subject = plan) => make(code, subject, evidence),
  };
}
