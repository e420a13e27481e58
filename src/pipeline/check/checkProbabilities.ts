import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import { nearestName } from "../../nearestName.js";
import { checkBook } from "../../model/book/checkBook.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { CalibrationCode } from "../calibration/calibrationEvidence.js";
import { calibrationFindings } from "../calibration/calibrationFindings.js";
import { calibrationTexts } from "../calibration/calibrationTexts.js";
import { checkKinds, type CheckTerms } from "./checkTerms.js";
import { checkTexts } from "./checkTexts.js";
import { dealFindings } from "./dealFindings.js";
import { pipelineStages } from "./pipelineStages.js";
import type { ProbabilityCode, ProbabilityFinding } from "./probabilityFinding.js";
import { stageTableFindings } from "./stageTableFindings.js";

/**
 * Looks for what is wrong with the probabilities of a pipeline, and with what they rest on: stages, days, amounts, histories.
 *
 * A single deal, a stage table or a whole book can be checked: `{ opportunities: [deal], stages }`, `{ stages }`, `book`. Open
 * and closed deals are, each as it was known at the end of the day asked about; what needs a stage's place, questions or
 * probability is looked for where the book lists the stages of the deal's own pipeline, what needs a history where there is
 * one, and what needs a day where one is known: asked about, or the book's own.
 *
 * - `probability-out-of-range`: below 0 or above 1, in records, histories and stages; 50 beside 0.5 among them. Such a value
 *   is used nowhere else.
 * - `closed-probability`: a won deal not at 1, a lost one not at 0.
 * - `default-probability`: all stages of a pipeline at one value, or all its open deals whatever their stage.
 * - `stage-order`: a stage at no more than one in the place before it. Decision: closing-columns.
 * - `probability-fell-forward`, `probability-rose-backward`: a deal moved to a later stage and its probability fell; to an
 *   earlier one, and it rose.
 * - `overdue`: open after the expected close. `pushed`: expected close moved later, 3 times or more. `stalled`: open, and longer
 *   in its stage than nine in ten of the won deals were, with its aged probability. Decision: limits-of-wins.
 * - `late-amount-change`: amount changed by more than 20 % in the last open stage.
 * - `stage-skipped`, `stage-backward`: irregular steps, counted, not judged.
 * - `not-qualified`: open, and questions of its stage have no answer. `wrong-target`: open, and fails the target profile.
 * - `no-next-step`, `no-close-date`, `no-amount`: cannot be placed or weighted. Decision: next-step.
 * - `history-gap`: history and record disagree, or the order of events is only that of the rows. Decision: history-gaps.
 *
 * What history says against the probabilities of closed deals is added as {@link calibrationFindings} finds it: `observed-order`,
 * `stated-vs-observed`, `optimism`, `pessimism`, `amount-bias`, `date-bias`, `final-values-in-history`.
 *
 * Findings are plain JSON: errors first, then by code and id, in the same order whatever that of the records, with the figures
 * they rest on. Their sentences are told in French by `findingInFrench` of `sales-kpi/fr`; where they pile up, see
 * {@link findingsByRepAndStage}. Decision: checked-as-it-stands,
 * a-check-of-all-deals, one-value-for-all, what-a-check-calls-an-error, false-alarms-of-a-check.
 *
 * @throws SalesKpiError `impossible-request` for a threshold that cannot be met or a day after the book's own,
 * `unreadable-amount` or `unreadable-day` where a record states none
 * @example checkProbabilities({ opportunities: [{ ...won, probability: 0.9 }] }).map(({ message }) => message) // => [ 'Deal won was won and states a probability of 90 %, not 100 %.' ]
 */
export function checkProbabilities(book: BookRecords, terms: CheckTerms = {}): ProbabilityFinding[] {
  checkBook("checkProbabilities", book);
  const { only } = checkOptions("checkProbabilities", terms, checkKinds);
  only?.forEach(checkCode);
  const day = dayAsked(terms.asOf, book.asOf);
  const pipelines = pipelineStages(book.stages ?? []);
  const findings: ProbabilityFinding[] = [
    ...stageTableFindings(pipelines.values()),
    ...dealFindings(book, terms, day, pipelines),
  ];
  // Learning from the whole history takes longer than all the rest: not where nobody asks.
  if (only?.some((code) => calibrationCodes.includes(code as CalibrationCode)) ?? true)
    for (const finding of calibrationFindings(book, { asOf: day ?? undefined })) findings.push(finding);
  return diagnosticsInOrder(only === undefined ? findings : findings.filter(({ code }) => only.includes(code)));
}

const calibrationCodes = Object.keys(calibrationTexts) as readonly CalibrationCode[];

/** Throws if a code is none of a check: a misspelt one would find nothing, and that reads as all is well. */
function checkCode(code: ProbabilityCode): void {
  const known: readonly string[] = [...Object.keys(checkTexts), ...calibrationCodes];
  if (known.includes(code)) return;
  const nearest = typeof code === "string" ? nearestName(code, known) : null;
  const remedy = nearest === null ? "" : `: did you mean ${quote(nearest)}?`;
  const message = `checkProbabilities: only: expected ${known.join(", ")}, got ${quote(code)}${remedy}`;
  throw new SalesKpiError("unknown-name", message, { field: "only", value: code });
}

function dayAsked(asked: Day | undefined, own: Day | undefined): Day | null {
  const day = requireDay(asked ?? own, "asOf") ?? null;
  if (day === null || own === undefined || day <= own) return day;
  const problem = `a book as of ${own} does not know ${day}`;
  throw new SalesKpiError("impossible-request", problem, { field: "asOf", value: day });
}
