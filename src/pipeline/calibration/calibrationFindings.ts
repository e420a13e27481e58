import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimensions/dimension.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { checkLevel } from "../../stats/intervals/checkLevel.js";
import type { Day } from "../../time/day.js";
import { checkSource } from "../value/checkSource.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { standingIn } from "../value/standingIn.js";
import { biasFindings } from "./biasFindings.js";
import { calibrationFinding, type CalibrationFinding } from "./calibrationFinding.js";
import { closedDeals } from "./closedDeals.js";
import { statesAt, type ClosedStates } from "./closedStates.js";
import { groupCandidates, groupEstimates, stageCandidates, stageEstimates } from "./findingSubjects.js";
import type { Moment } from "./moment.js";
import { addJudged, noneJudged } from "./judgedDeal.js";
import { orderFindings } from "./orderFindings.js";
import { recordedProbability } from "./recordedProbability.js";
import { judgedByStage, stagesOf } from "./stageCalibration.js";
import { statedIn } from "./statedIn.js";
import { truthFindings } from "./truthFindings.js";

const bookSubject = { kind: "book", id: null };

/** What calibration is checked for. */
export interface CalibrationFindingsQuestion {
  /** The day by which deals must have closed; the book's own by default, else all that have. */
  readonly asOf?: Day | undefined;
  /** The moment at which reps, teams and the book are judged: the first state that is recorded of a deal, by default. */
  readonly at?: Moment | undefined;
  /** Which probability: what was recorded, and the stage table's where nothing was, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** How often a book whose probabilities are true may raise a finding about them; 0.05 by default. */
  readonly level?: number | undefined;
}

const findingsKinds: OptionKinds<CalibrationFindingsQuestion> = {
  asOf: "text?",
  at: "any?",
  probability: "any?",
  level: "number?",
};

/**
 * What history says against the probabilities, amounts and dates that are stated of deals, as findings:
 *
 * - `stated-vs-observed`: a stage's stated and observed rates differ, by an exact test and by 5 points at least
 * - `optimism`, `pessimism`: what was stated of the deals of a rep, a team, a stage or the book is off as a whole
 * - `observed-order`: win rates fall from stage to stage, or do not rise
 * - `amount-bias`, `date-bias`: what a rep or a stage estimates is off in the median
 * - `final-values-in-history`: the history says on every line what was only known at the end, and is refused
 *
 * The tests of the first three codes are held to one level together (half of it the book's, half its stages', reps' and teams'), so that a book whose probabilities are true
 * raises any of them in about 5 % of cases at most; those of each bias likewise. Stages are judged by first entries, the others
 * by one state of each deal. Decision: scored-in-time, one-level-for-all-tests,
 * direction-of-optimism, rates-out-of-order.
 *
 * @throws SalesKpiError `impossible-request` for a moment that is none, or a level that is not above 0 and below 1
 * @example
 * const deals = Array.from({ length: 60 }, (_, id) => ({ ...(id % 4 === 0 ? won : lost), id: `${id}`, ownerId: null, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }));
 * calibrationFindings({ opportunities: deals }).map(({ message }) => message)[1] // => 'Stage proposal states 60 %, 15 of 60 (25 %, interval 16 to 37 %) were won.'
 */
export function calibrationFindings(
  book: BookRecords,
  question: CalibrationFindingsQuestion = {},
): CalibrationFinding[] {
  const {
    asOf,
    at = "first-recorded",
    probability = recordedProbability,
    level = 0.05,
  } = checkOptions("calibrationFindings", question, findingsKinds);
  checkSource("calibrationFindings: probability", probability);
  checkLevel("calibrationFindings", level);
  const closed = closedDeals(book, asOf);
  const [entries, once] = [statesAt(closed, "every-entry"), statesAt(closed, at)];
  const onEntry = judgedByStage(statedIn(entries, probability).stated);
  const ofOne = statedIn(once, probability).stated;
  const judged = noneJudged();
  for (const deal of ofOne) addJudged(judged, deal);
  const stages = stagesOf(closed.book, onEntry);
  const [ofRep, ofTeam] = [standingOfOwner(dimensions.rep, closed.book), standingOfOwner(dimensions.team, closed.book)];
  return diagnosticsInOrder([
    ...entries.refusals.map((refusal) => calibrationFinding("final-values-in-history", bookSubject, { ...refusal })),
    ...truthFindings(
      {
        book: { subject: bookSubject, pipeline: null, ...judged, row: null },
        parts: [
          stageCandidates(stages.stages, onEntry),
          groupCandidates("rep", ofOne, ofRep),
          groupCandidates("team", ofOne, ofTeam),
        ],
      },
      level,
    ),
    ...orderFindings(stages, level),
    ...biasFindings([groupEstimates("rep", once, ofRep), stageEstimates(entries)], level),
  ]);
}

/** By owner: no history keeps those of a deal, so that the record says what the deal made whole would. */
function standingOfOwner(by: Dimension, book: SalesBook): ClosedStates["keyOf"] {
  const standing = standingIn(by, book, "calibration");
  return ({ of, on }) => standing(of.deal, on) ?? null;
}
