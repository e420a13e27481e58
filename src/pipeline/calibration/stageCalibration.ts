import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import { keyOfStage, listStages, type ListedStage } from "../../kpi/facts/listStages.js";
import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { byStage, type ByStage } from "../value/byStage.js";
import { checkSource } from "../value/checkSource.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { closedStates } from "./closedStates.js";
import { countTest } from "./countTest.js";
import { observedRate, type ObservedRate } from "./evidenceOfRate.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut } from "./leftOut.js";
import type { Moment } from "./moment.js";
import { addJudged, noneJudged, type Judged, type JudgedDeal } from "./judgedDeal.js";
import { scoredOf, type ScoredDeal } from "./scoredDeals.js";
import { stageOrderOf, type StageOrderTest } from "./stageOrderOf.js";
import { totalStated } from "./totalStated.js";

/** Which stages are asked about. */
export interface StageCalibrationQuestion {
  /** The moment of each deal, which stands in the row of the stage it was in then; each stage's first entry by default. */
  readonly at?: Moment | undefined;
  /** The day by which deals must have closed; the book's own by default, else all that have. */
  readonly asOf?: Day | undefined;
  /** Which probability: what was recorded, and the stage table's where nothing was, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** What deals are grouped by; all together without it. */
  readonly by?: GroupedBy | undefined;
}

const calibrationKinds: OptionKinds<StageCalibrationQuestion> = {
  at: "any?",
  asOf: "text?",
  probability: "any?",
  by: "any?",
};

/** What was stated of the deals of a stage, beside what became of them. */
export interface StageCalibration extends ListedStage, ObservedRate {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  /** Mean of the values stated; null of none. */
  readonly stated: number | null;
  /** # distinct values stated. */
  readonly values: number;
  /** observed − stated. */
  readonly difference: number | null;
  /** Exact two-sided mid-p of the number won, if what was stated is true. */
  readonly pValue: number | null;
  /** The same over the stages of all groups, or of the total, after Benjamini and Hochberg. */
  readonly adjusted: number | null;
  /** The observed rate, made non-decreasing over the stages of its pipeline. */
  readonly repaired: number | null;
}

/** Stages, and how they stand to one another. */
export interface StageCalibrations {
  readonly stages: readonly StageCalibration[];
  /** One of each pipeline, and group. */
  readonly pipelines: readonly StageOrderTest[];
  /** Deals, and entries of deals, that are not scored, by reason. */
  readonly leftOut: LeftOut;
  readonly refused: FinalValues | null;
}

/**
 * For each stage of each pipeline what was stated of the deals that came to it, and what became of them: are the stages'
 * probabilities true, and do they rise?
 *
 *     difference = won ÷ n − Σ stated ÷ n
 *
 * A deal counts once in each stage it was in, as it was when it first came there, if it has closed since; deals still open are on neither side.
 * The test is exact: binomial where one value was stated, that of independent deals with chances of their own where several
 * were. The repair is isotonic: stages whose rates fall are pooled. Groups are in text order, deals that have none last, then
 * the total. See {@link scoredDeals} for what is scored. Decision: scored-in-time.
 *
 * @throws SalesKpiError `impossible-request` for a moment that is none, or a dimension that deals do not have
 * @example stageCalibration({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] })) }).stages.map(({ stage, stated, n, won, evidence }) => [stage, stated, n, won, evidence]) // => [ [ 'proposal', 0.6, 2, 1, 'insufficient' ] ]
 */
export function stageCalibration(book: BookRecords, question: StageCalibrationQuestion = {}): StageCalibrations {
  const { at = "every-entry", by, probability } = checkOptions("stageCalibration", question, calibrationKinds);
  if (probability !== undefined) checkSource("stageCalibration: probability", probability);
  const found = closedStates(book, { ...question, at }, "calibration");
  const { deals, leftOut, refused } = scoredOf(found, { ...question, at: question.at ?? "first-recorded" });
  const groups = new Map<string | null, ScoredDeal[]>();
  for (const deal of by === undefined ? [] : deals) getOrInsert(groups, deal.key, () => []).push(deal);
  const inGroups = [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, own]) => ({ key, judged: judgedByStage(own) }));
  return { ...stagesOf(found.book, judgedByStage(deals), inGroups), leftOut, refused };
}

/** What was judged in each stage, of deals no one of which is twice in one stage. */
export function judgedByStage(deals: readonly JudgedDeal[]): ByStage<Judged> {
  const stages = byStage(noneJudged);
  for (const deal of deals) addJudged(stages.of(deal.pipeline, deal.stage), deal);
  return stages;
}

/** The rows of stages: of each group, and of all. */
export function stagesOf(
  book: Pick<SalesBook, "stages">,
  judged: ByStage<Judged>,
  groups: readonly { readonly key: string | null; readonly judged: ByStage<Judged> }[] = [],
): Pick<StageCalibrations, "stages" | "pipelines"> {
  const places = listStages(book.stages, judged.all().map(keyOfStage), undefined);
  const parts = groups.map((group) => rowsOf(places, group.judged, "group", group.key));
  const rows = [...adjusted(parts.flat()), ...adjusted(rowsOf(places, judged, "total", null))];
  const { orders, repaired } = stageOrderOf(rows);
  const stages = rows.map((row, index) => ({ ...row, repaired: repaired.get(index) ?? null }));
  return { stages, pipelines: orders };
}

type Row = Omit<StageCalibration, "repaired">;

const rowsOf = (
  places: readonly ListedStage[],
  judged: ByStage<Judged>,
  level: StageCalibration["level"],
  key: string | null,
): Row[] =>
  places.map((place) => {
    const { stated, outcomes } = judged.of(place.pipeline, place.stage);
    const rate = observedRate(outcomes.filter(Boolean).length, outcomes.length);
    const mean = meanOf(stated);
    return {
      ...place,
      level,
      key,
      ...rate,
      stated: mean,
      values: new Set(stated).size,
      difference: rate.observed === null || mean === null ? null : rate.observed - mean,
      pValue: countTest(rate.won, stated),
      adjusted: null,
    };
  });

/** Of one value that value, to the bit. */
function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined || values.every((value) => value === first)) return first ?? null;
  return totalStated(values) / values.length;
}

function adjusted(rows: readonly Row[]): Row[] {
  const tested = rows.filter(({ pValue }) => pValue !== null);
  const values = benjaminiHochberg(tested.map(({ pValue }) => pValue ?? 1));
  const valueOf = new Map(tested.map((row, index) => [row, values[index] ?? null]));
  return rows.map((row) => ({ ...row, adjusted: valueOf.get(row) ?? null }));
}
