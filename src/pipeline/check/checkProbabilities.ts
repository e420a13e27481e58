import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import { calibrationSeverities, type CalibrationDiagnostic } from "../../diagnostics/calibration.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import { checkSeverities, type CheckDiagnostic } from "../../diagnostics/pipelineChecks.js";
import { nearestName } from "../../nearestName.js";
import { checkBook } from "../../model/book/checkBook.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { calibrationFindings } from "../calibration/calibrationFindings.js";
import { asOfDay } from "../value/asOfDay.js";
import {
  checkProbabilitiesKinds,
  type CheckProbabilitiesOptions,
  type ProbabilityCode,
} from "./checkProbabilitiesOptions.js";
import { dealFindings } from "./dealFindings.js";
import { pipelineStages } from "./pipelineStages.js";
import { stageTableFindings } from "./stageTableFindings.js";

/** Diagnostic of `checkProbabilities`: its code determines its evidence. */
export type ProbabilityDiagnostic = CheckDiagnostic | CalibrationDiagnostic;

/**
 * Checks the probabilities of a pipeline, and the stages, days, amounts and histories that they rest on.
 *
 * A single deal, a stage table or a whole book can be checked: `{ opportunities: [deal], stages }`, `{ stages }`, `book`. Open
 * and closed deals are checked as known at the end of the day. Checks of a stage's order, questions or probability need the
 * stages of the deal's own pipeline in the book. Checks of a history need a history. Checks of a day need `asOf` or a day of
 * the book.
 *
 * - `probability-out-of-range`: below 0 or above 1, in records, histories and stages, such as 50 beside 0.5. Such a value
 *   is used nowhere else.
 * - `closed-probability`: a won deal not at 1, a lost deal not at 0.
 * - `default-probability`: all stages of a pipeline at one value, or all its open deals whatever their stage.
 * - `stage-order`: a stage at no more than a stage before it. Decision: closing-columns.
 * - `probability-fell-forward`, `probability-rose-backward`: a deal moved to a later stage and its probability fell; to an
 *   earlier stage, and its probability rose.
 * - `overdue`: open after the expected close. `pushed`: expected close moved later, 3 times or more. `stalled`: open, and longer
 *   in its stage than nine in ten won deals were, with its aged probability. Decision: limits-of-wins.
 * - `late-amount-change`: amount changed by more than 20 % in the last open stage.
 * - `stage-skipped`, `stage-backward`: irregular steps, counted and not judged.
 * - `not-qualified`: open, and questions of its stage have no answer. `wrong-target`: open, and outside the target profile.
 * - `no-next-step`, `no-close-date`, `no-amount`: facts missing that a forecast or a value needs. Decision: next-step.
 * - `history-gap`: history and record disagree, or only the order of rows tells the order of events. Decision: history-gaps.
 *
 * The findings of {@link calibrationFindings} about closed deals are added: `observed-order`, `stated-vs-observed`,
 * `optimism`, `pessimism`, `amount-bias`, `date-bias`, `final-values-in-history`.
 *
 * Findings are plain JSON with their figures: errors first, then by kind of subject, code and id, whatever the order of the
 * records. `translate` of `sales-kpi/output` writes their sentences in another language. {@link findingsByRepAndStage} shows the
 * reps and stages with most of them. Decision: checked-as-it-stands, a-check-of-all-deals, one-value-for-all,
 * what-a-check-calls-an-error, false-alarms-of-a-check.
 *
 * @throws SalesKpiError `impossible-request` for a threshold that cannot be met or a day after the book's own,
 * `unknown-name` for a code that no check reports, `unreadable-amount` or `unreadable-day` for a record with such a value
 * @example checkProbabilities({ opportunities: [{ ...won, probability: 0.9 }] }).map(({ message }) => message) // => [ 'Deal won was won and states a probability of 90 %, not 100 %.' ]
 */
export function checkProbabilities(
  book: BookRecords,
  options: CheckProbabilitiesOptions = {},
): ProbabilityDiagnostic[] {
  checkBook("checkProbabilities", book);
  const { only, asOf } = checkOptions("checkProbabilities", options, checkProbabilitiesKinds);
  only?.forEach(checkCode);
  const day = asOfDay("checkProbabilities", asOf, book.asOf);
  const pipelines = pipelineStages(book.stages ?? []);
  const findings: ProbabilityDiagnostic[] = [
    ...stageTableFindings(pipelines.values()),
    ...dealFindings(book, options, day, pipelines),
  ];
  // Skipped on request: learning from the whole history takes longer than all other checks.
  if (only?.some((code) => Object.hasOwn(calibrationSeverities, code)) ?? true)
    for (const finding of calibrationFindings(book, { asOf: day ?? undefined })) findings.push(finding);
  return diagnosticsInOrder(only === undefined ? findings : findings.filter(({ code }) => only.includes(code)));
}

/** Throws for a code that no check reports: a misspelt code would report nothing, and that reads as all is well. */
function checkCode(code: ProbabilityCode): void {
  const known: readonly string[] = [...Object.keys(checkSeverities), ...Object.keys(calibrationSeverities)];
  if (known.includes(code)) return;
  const nearest = typeof code === "string" ? nearestName(code, known) : null;
  const remedy = nearest === null ? "" : `: did you mean ${quote(nearest)}?`;
  const message = `checkProbabilities: only: expected ${known.join(", ")}, got ${quote(code)}${remedy}`;
  throw new SalesKpiError("unknown-name", message, { field: "only", value: code });
}
