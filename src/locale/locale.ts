import type { BacktestEvidence } from "../diagnostics/backtest.js";
import type { CalibrationEvidence } from "../diagnostics/calibration.js";
import type { Sentences } from "../diagnostics/diagnostic.js";
import type { ParseIssueEvidence } from "../diagnostics/parseIssues.js";
import type { RemedySentences } from "../diagnostics/parseRemedies.js";
import type { PayoutDiagnosticEvidence } from "../diagnostics/payoutIssues.js";
import type { PayStepEvidence } from "../diagnostics/paySteps.js";
import type { CheckEvidence } from "../diagnostics/pipelineChecks.js";
import type { PlanDescriptionEvidence } from "../diagnostics/planDescription.js";
import type { PlanDiagnosticEvidence } from "../diagnostics/planFindings.js";
import type { PlanProblemEvidence } from "../diagnostics/planProblems.js";
import type { FlashStatusEvidence, PeriodEvidence } from "../diagnostics/review.js";
import type { KpiTexts } from "./kpiText.js";
import type { TableWords } from "./tableWords.js";

/** Catalogues of every sentence, title and sign of the library in one language. A missing code is a type error. */
export interface Locale {
  /** Issues of `parseSalesBook`. */
  readonly parseIssues: Sentences<ParseIssueEvidence>;
  /** Remedies of `issueSummary`. */
  readonly remedies: RemedySentences;
  /** Findings of `checkProbabilities`. */
  readonly pipelineChecks: Sentences<CheckEvidence>;
  /** Findings of `calibrationFindings`. */
  readonly calibration: Sentences<CalibrationEvidence>;
  /** Statuses of `flashFigures`. */
  readonly flash: Sentences<FlashStatusEvidence>;
  /** Conclusions of `periodInContext`. */
  readonly period: Sentences<PeriodEvidence>;
  /** Problems of `parsePlan` and `creditProblems`. */
  readonly planProblems: Sentences<PlanProblemEvidence>;
  /** Page of `describePlan`. */
  readonly planDescription: Sentences<PlanDescriptionEvidence>;
  /** Findings of `lintPlan`. */
  readonly planFindings: Sentences<PlanDiagnosticEvidence>;
  /** Issues of `measurePerformance` and `payout`. */
  readonly payoutIssues: Sentences<PayoutDiagnosticEvidence>;
  /** Steps of `explain`. */
  readonly paySteps: Sentences<PayStepEvidence>;
  /** Diagnostics of `backtest`. */
  readonly backtest: Sentences<BacktestEvidence>;
  /** Words and signs of `textTable`. */
  readonly tables: TableWords;
  /** Titles, meanings and formulas of KPIs, by id. */
  readonly kpis: KpiTexts;
}
