import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimensions/dimension.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { checkLevel } from "../../stats/intervals/checkLevel.js";
import type { Day } from "../../time/day.js";
import { checkProbabilitySource } from "../value/probabilitySource.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import { biasFindings } from "./biasFindings.js";
import type { CalibrationDiagnostic } from "../../diagnostics/calibration.js";
import { calibrationDiagnostic } from "./calibrationDiagnostic.js";
import { closedDeals } from "./closedDeals.js";
import { statesAt, type ClosedStates } from "./closedStates.js";
import { groupCandidates, groupEstimates, stageCandidates, stageEstimates } from "./findingCandidates.js";
import type { ScoringMoment } from "./scoringMoment.js";
import { addOutcome, noOutcomes } from "./statedOutcomes.js";
import { stageOrderFindings } from "./stageOrderFindings.js";
import { recordedProbability } from "../value/probabilitySource.js";
import { outcomesByStage, calibrateStages } from "./stageCalibration.js";
import { readStatedProbabilities } from "./readStatedProbabilities.js";
import { miscalibrationFindings } from "./miscalibrationFindings.js";

const bookSubject = { kind: "book", id: null };

/** Day, moment, probability and level of a check of calibration. */
export interface CalibrationFindingsOptions {
  /** Day by which deals must have closed; the book's own by default, else all closed deals count. */
  readonly asOf?: Day | undefined;
  /** Moment at which reps, teams and the book are tested; the first recorded state of each deal by default. */
  readonly at?: ScoringMoment | undefined;
  /** Source of the probabilities; the recorded probability, else that of the stage table, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Level: the share of books with true probabilities that may raise a finding about them; 0.05 by default. */
  readonly level?: number | undefined;
}

const calibrationFindingsKinds: OptionKinds<CalibrationFindingsOptions> = {
  asOf: "text?",
  at: "any?",
  probability: "any?",
  level: "number?",
};

/**
 * Tests the stated probabilities, amounts and dates of deals against history, and reports:
 *
 * - `stated-vs-observed`: stated and observed rate of a stage differ, by an exact test and by 5 points at least
 * - `optimism`, `pessimism`: stated probabilities of a rep, a team, a stage or the book are off as a whole
 * - `observed-order`: win rates fall from stage to stage, or do not rise
 * - `amount-bias`, `date-bias`: estimates of a rep or at a stage are off in the median
 * - `final-values-in-history`: the history states final values on every line, and is refused
 *
 * The tests of the first three codes share one level: half for the book, half for its stages, reps and teams. So a book with
 * true probabilities raises any of them in about 5 % of cases at most. The tests of each bias share a level likewise. Stages
 * are tested by first entries, other subjects by one state of each deal. Decision: scored-in-time, one-level-for-all-tests,
 * direction-of-optimism, rates-out-of-order.
 *
 * @throws SalesKpiError `impossible-request` for a value that is no moment, or a level that is not above 0 and below 1
 * @example
 * const deals = Array.from({ length: 60 }, (_, id) => ({ ...(id % 4 === 0 ? won : lost), id: `${id}`, ownerId: null, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }));
 * calibrationFindings({ opportunities: deals }).map(({ message }) => message)[1] // => 'Stage proposal states 60 %, 15 of 60 (25 %, interval 16 % to 37 %) were won.'
 */
export function calibrationFindings(
  book: BookRecords,
  options: CalibrationFindingsOptions = {},
): CalibrationDiagnostic[] {
  const {
    asOf,
    at = "first-recorded",
    probability = recordedProbability,
    level = 0.05,
  } = checkOptions("calibrationFindings", options, calibrationFindingsKinds);
  checkProbabilitySource("calibrationFindings: probability", probability);
  checkLevel("calibrationFindings", level);
  const closed = closedDeals(book, asOf);
  const [entries, moments] = [statesAt(closed, "every-entry"), statesAt(closed, at)];
  const entryOutcomes = outcomesByStage(readStatedProbabilities(entries, probability).stated);
  const momentDeals = readStatedProbabilities(moments, probability).stated;
  const momentOutcomes = noOutcomes();
  for (const deal of momentDeals) addOutcome(momentOutcomes, deal);
  const stages = calibrateStages(closed.book, entryOutcomes);
  const repOf = ownerKeyAccessor(dimensions.rep, closed.book);
  const teamOf = ownerKeyAccessor(dimensions.team, closed.book);
  return diagnosticsInOrder([
    ...entries.finalValues.map((values) =>
      calibrationDiagnostic("final-values-in-history", bookSubject, { ...values }),
    ),
    ...miscalibrationFindings(
      {
        book: { subject: bookSubject, pipeline: null, ...momentOutcomes, row: null },
        parts: [
          stageCandidates(stages.stages, entryOutcomes),
          groupCandidates("rep", momentDeals, repOf),
          groupCandidates("team", momentDeals, teamOf),
        ],
      },
      level,
    ),
    ...stageOrderFindings(stages, level),
    ...biasFindings([groupEstimates("rep", moments, repOf), stageEstimates(entries)], level),
  ]);
}

/** Returns the key of a deal's owner. No history keeps the owner, so the record is enough. */
function ownerKeyAccessor(by: Dimension, book: SalesBook): ClosedStates["keyOf"] {
  const keyOf = dealKeyAccessor(by, book, "calibrationFindings");
  return ({ of, on }) => keyOf(of.deal, on) ?? null;
}
