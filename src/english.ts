import { catalogue, families } from "./kpi/catalogue.js";
import { backtestSentences } from "./locale/en/backtest.js";
import { calibrationSentences } from "./locale/en/calibration.js";
import { parseIssueSentences } from "./locale/en/parseIssues.js";
import { payStepSentences } from "./locale/en/paySteps.js";
import { payoutIssueSentences } from "./locale/en/payoutIssues.js";
import { pipelineCheckSentences } from "./locale/en/pipelineChecks.js";
import { remedySentences } from "./locale/en/remedies.js";
import { planDescriptionSentences } from "./locale/en/planDescription.js";
import { planFindingSentences } from "./locale/en/planFindings.js";
import { planProblemSentences } from "./locale/en/planProblems.js";
import { flashSentences, periodSentences } from "./locale/en/review.js";
import { tableWords } from "./locale/en/tables.js";
import type { Locale } from "./locale/locale.js";

/**
 * Sentences, titles and signs in English.
 * Titles, meanings and formulas of KPIs come from the KPIs themselves. Decision: english-texts-of-kpis.
 *
 * @example english.kpis["win-rate"].title // => "Win rate"
 */
export const english: Locale = {
  parseIssues: parseIssueSentences,
  remedies: remedySentences,
  pipelineChecks: pipelineCheckSentences,
  calibration: calibrationSentences,
  flash: flashSentences,
  period: periodSentences,
  planProblems: planProblemSentences,
  planDescription: planDescriptionSentences,
  planFindings: planFindingSentences,
  payoutIssues: payoutIssueSentences,
  paySteps: payStepSentences,
  backtest: backtestSentences,
  tables: tableWords,
  kpis: Object.fromEntries(
    [...catalogue, ...families].map(({ id, title, meaning, formula }) => [id, { title, meaning, formula }]),
  ),
};
