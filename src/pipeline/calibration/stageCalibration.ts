import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/dimensionNamed.js";
import { keyOfStage, stagePlaces, type StagePlace } from "../../kpi/facts/stagePlaces.js";
import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { stageMap, type StageMap } from "../value/stageMap.js";
import { checkProbabilitySource } from "../value/probabilitySource.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { closedStates } from "./closedStates.js";
import { winCountTest } from "./winCountTest.js";
import { observedRate, type ObservedRate } from "./observedRate.js";
import type { FinalValues } from "./finalValues.js";
import type { ExclusionCounts } from "./exclusions.js";
import type { ScoringMoment } from "./scoringMoment.js";
import { addOutcome, noOutcomes, type StatedOutcomes, type StatedOutcome } from "./statedOutcomes.js";
import { scoreStates, type ScoredDeal } from "./scoredDeals.js";
import { testStageOrder, type StageOrderTest } from "./testStageOrder.js";
import { expectedWins } from "./statedOutcomes.js";

/** Moment, probability and grouping of a calibration of stages. */
export interface StageCalibrationOptions {
  /** Moment of each deal, counted in the row of its stage then; the first entry to each stage by default. */
  readonly at?: ScoringMoment | undefined;
  /** Day by which deals must have closed; the book's own by default, else all closed deals count. */
  readonly asOf?: Day | undefined;
  /** Source of the probabilities; the recorded probability, else that of the stage table, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Dimension to group by; without one there is the total alone. */
  readonly by?: GroupedBy | undefined;
}

const calibrationKinds: OptionKinds<StageCalibrationOptions> = {
  at: "any?",
  asOf: "text?",
  probability: "any?",
  by: "any?",
};

/** Stated probabilities of the deals of a stage beside their outcomes. */
export interface StageCalibration extends StagePlace, ObservedRate {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  /** Mean of the stated values; null without deals. */
  readonly stated: number | null;
  /** # distinct stated values. */
  readonly values: number;
  /** observed − stated. */
  readonly difference: number | null;
  /** Exact two-sided mid-p of the number won, if the stated probabilities are true. */
  readonly pValue: number | null;
  /** p-value adjusted over the stages of all groups, or of the total, after Benjamini and Hochberg. */
  readonly adjusted: number | null;
  /** Observed rate after an isotonic repair over the stages of its pipeline. */
  readonly repaired: number | null;
}

/** Calibration of stages, and the order of their rates. */
export interface StageCalibrations {
  readonly stages: readonly StageCalibration[];
  /** One test for each pipeline and group. */
  readonly pipelines: readonly StageOrderTest[];
  /** # deals, or entries of deals, that are not scored, by reason. */
  readonly excluded: ExclusionCounts;
  readonly finalValues: FinalValues | null;
}

/**
 * Returns the calibration of each stage of each pipeline: the stated probabilities of the deals that entered it against their
 * outcomes, and the order of the observed rates.
 *
 *     difference = won ÷ n − Σ stated ÷ n
 *
 * A deal counts once in each stage it was in, at its first entry, if it has closed since; open deals do not count. The test is
 * exact: binomial for one stated value, Poisson binomial for several. The repair is isotonic: stages whose rates fall are
 * pooled. Groups are in text order, deals without a key last, then the total. See {@link scoredDeals} for the deals scored.
 * Decision: scored-in-time.
 *
 * @throws SalesKpiError `impossible-request` for a value that is no moment, or a dimension that deals do not have
 * @example stageCalibration({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] })) }).stages.map(({ stage, stated, n, won, evidence }) => [stage, stated, n, won, evidence]) // => [ [ 'proposal', 0.6, 2, 1, 'insufficient' ] ]
 */
export function stageCalibration(book: BookRecords, options: StageCalibrationOptions = {}): StageCalibrations {
  const { at = "every-entry", by, probability } = checkOptions("stageCalibration", options, calibrationKinds);
  if (probability !== undefined) checkProbabilitySource("stageCalibration: probability", probability);
  const closed = closedStates(book, { ...options, at }, "stageCalibration");
  const {
    deals,
    excluded: leftOut,
    finalValues: refused,
  } = scoreStates(closed, { ...options, at: options.at ?? "first-recorded" });
  const groups = new Map<string | null, ScoredDeal[]>();
  for (const deal of by === undefined ? [] : deals) getOrInsert(groups, deal.key, () => []).push(deal);
  const inGroups = [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, members]) => ({ key, outcomes: outcomesByStage(members) }));
  return { ...calibrateStages(closed.book, outcomesByStage(deals), inGroups), excluded: leftOut, finalValues: refused };
}

/** Returns the stated outcomes of each stage; a deal may be in a stage once. */
export function outcomesByStage(deals: readonly StatedOutcome[]): StageMap<StatedOutcomes> {
  const stages = stageMap(noOutcomes);
  for (const deal of deals) addOutcome(stages.getOrCreate(deal.pipeline, deal.stage), deal);
  return stages;
}

/** Returns the rows of stages, of each group and of the total, with the order of their rates. */
export function calibrateStages(
  book: Pick<SalesBook, "stages">,
  outcomes: StageMap<StatedOutcomes>,
  groups: readonly { readonly key: string | null; readonly outcomes: StageMap<StatedOutcomes> }[] = [],
): Pick<StageCalibrations, "stages" | "pipelines"> {
  const places = stagePlaces(book.stages, outcomes.entries().map(keyOfStage), undefined);
  const parts = groups.map((group) => rowsOf(places, group.outcomes, "group", group.key));
  const rows = [...adjustPValues(parts.flat()), ...adjustPValues(rowsOf(places, outcomes, "total", null))];
  const { orders, repaired } = testStageOrder(rows);
  const stages = rows.map((row, index) => ({ ...row, repaired: repaired.get(index) ?? null }));
  return { stages, pipelines: orders };
}

type Row = Omit<StageCalibration, "repaired">;

const rowsOf = (
  places: readonly StagePlace[],
  outcomesOf: StageMap<StatedOutcomes>,
  level: StageCalibration["level"],
  key: string | null,
): Row[] =>
  places.map((place) => {
    const { stated, outcomes } = outcomesOf.getOrCreate(place.pipeline, place.stage);
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
      pValue: winCountTest(rate.won, stated),
      adjusted: null,
    };
  });

/** Returns the mean; of one repeated value that value, to the bit. */
function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined || values.every((value) => value === first)) return first ?? null;
  return expectedWins(values) / values.length;
}

function adjustPValues(rows: readonly Row[]): Row[] {
  const testedRows = rows.filter(({ pValue }) => pValue !== null);
  const values = benjaminiHochberg(testedRows.map(({ pValue }) => pValue ?? 1));
  const valueOf = new Map(testedRows.map((row, index) => [row, values[index] ?? null]));
  return rows.map((row) => ({ ...row, adjusted: valueOf.get(row) ?? null }));
}
