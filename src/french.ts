import { backtestSentences } from "./locale/fr/backtest.js";
import { calibrationSentences } from "./locale/fr/calibration.js";
import { kpiTexts } from "./locale/fr/kpis.js";
import { parseIssueSentences } from "./locale/fr/parseIssues.js";
import { payStepSentences } from "./locale/fr/paySteps.js";
import { payoutIssueSentences } from "./locale/fr/payoutIssues.js";
import { pipelineCheckSentences } from "./locale/fr/pipelineChecks.js";
import { remedySentences } from "./locale/fr/remedies.js";
import { planDescriptionSentences } from "./locale/fr/planDescription.js";
import { planFindingSentences } from "./locale/fr/planFindings.js";
import { planProblemSentences } from "./locale/fr/planProblems.js";
import { flashSentences, periodSentences } from "./locale/fr/review.js";
import { tableWords } from "./locale/fr/tables.js";
import type { Locale } from "./locale/locale.js";

/**
 * Sentences, titles and signs in French.
 *
 * @example french.kpis["win-rate"].title // => "Taux de réussite"
 * @example french.kpis["win-rate"].meaning // => 'Part des affaires closes qui ont été gagnées.'
 * @example french.kpis["win-rate"].formula // => 'gagnées ÷ (gagnées + perdues)'
 */
export const french: Locale = {
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
  kpis: kpiTexts,
};
