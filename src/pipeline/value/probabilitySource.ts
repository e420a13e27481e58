import { SalesKpiError, quote, refuse } from "../../errors.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { probabilityOf } from "../../model/accessors/opportunity.js";
import { stageOf, stageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Kind of probability of winning: stated beside every figure that rests on it. */
export type ProbabilityKind = "stated" | "stage" | "observed" | "aged" | "recalibrated";

/** Source of the probability of winning of each deal. */
export interface ProbabilitySource {
  readonly kind: ProbabilityKind;
  /** Prepares the source for a book: returns the probability of a deal as known on a day; null or undefined if it has none. */
  readonly in: (book: BookRecords) => (deal: Opportunity, day: Day | null) => Amount | null | undefined;
}

/** Returns the source if it gives the deals of a book their probabilities. Throws for a maker that was not called. */
export function checkProbabilitySource(where: string, source: ProbabilitySource): ProbabilitySource {
  const given: unknown = source;
  if (typeof given === "object" && given !== null && "in" in given && typeof given.in === "function") return source;
  const got = typeof given === "function" ? `the function ${given.name}: call it with its parameters` : quote(given);
  const problem = `${where}: expected a source of probabilities such as stageProbability, got ${got}`;
  throw new SalesKpiError("impossible-request", problem, { field: "probability", value: given });
}

/**
 * Probability that the rep or the CRM states of each deal.
 *
 * @example statedProbability.in({})({ ...open, probability: 0.3 }, null) // => 0.3
 */
export const statedProbability: ProbabilitySource = { kind: "stated", in: () => probabilityOf };

/**
 * Probability that the stage table gives each stage, by name within the deal's own pipeline.
 *
 * @example stageProbability.in({ stages: [{ id: "proposal", order: 3, probability: 0.6 }] })({ ...open, stage: "proposal" }, null) // => 0.6
 */
export const stageProbability: ProbabilitySource = {
  kind: "stage",
  in: ({ stages = [] }) => {
    const table = stageTable(stages);
    return (deal) => stageOf(deal, table)?.probability;
  },
};

/**
 * Probability that the record states of a deal and, without one, the probability of its stage in the stage table: the value
 * that a CRM shows. Decision: recorded-probability.
 *
 * @example recordedProbability.in({ stages: [{ id: "proposal", order: 3, probability: 0.6 }] })({ ...open, stage: "proposal", probability: null }, null) // => 0.6
 */
export const recordedProbability: ProbabilitySource = {
  kind: "stated",
  in: (book) => {
    const [stated, ofStage] = [statedProbability.in(book), stageProbability.in(book)];
    return (deal, day) => stated(deal, day) ?? ofStage(deal, day);
  },
};

/** Win rate that history showed of a stage of a pipeline; null if history shows too little. */
export interface StageRate {
  readonly pipeline: string | null;
  readonly stage: string;
  readonly rate: Amount | null;
}

/**
 * Returns a source of the win rates that history showed of each stage.
 *
 * @param rates - rates by stage, in whatever pipeline; or rows that name the pipeline, as `observedWinRates` returns them. A
 *   stage that is not named has no rate
 * @example observedProbability({ proposal: 0.41 }).in({})({ ...open, stage: "proposal" }, null) // => 0.41
 * @example observedProbability([{ pipeline: "renewal", stage: "proposal", rate: "0.9" }]).in({})({ ...open, stage: "proposal" }, null) // => null
 */
export function observedProbability(rates: Readonly<Record<string, Amount>> | readonly StageRate[]): ProbabilitySource {
  checkRates(rates);
  if (!isRows(rates))
    return { kind: "observed", in: () => (deal) => (Object.hasOwn(rates, deal.stage) ? rates[deal.stage] : null) };
  const rateOf = new Map<string | null, Map<string, Amount | null>>();
  for (const { pipeline, stage, rate } of rates)
    rateOf.set(pipeline, (rateOf.get(pipeline) ?? new Map<string, Amount | null>()).set(stage, rate));
  return { kind: "observed", in: () => (deal) => rateOf.get(deal.pipelineId ?? null)?.get(deal.stage) ?? null };
}

const isRows = (rates: Readonly<Record<string, Amount>> | readonly StageRate[]): rates is readonly StageRate[] =>
  Array.isArray(rates);

function checkRates(rates: unknown): void {
  if (typeof rates !== "object" || rates === null)
    refuse("observedProbability", rates, 'rates by stage such as { proposal: 0.4 }, or rows with "stage" and "rate"');
  const wrong = Array.isArray(rates)
    ? rates.findIndex((row) => typeof (Object(row) as Partial<StageRate>).stage !== "string")
    : -1;
  if (Array.isArray(rates) && wrong !== -1)
    refuse(`observedProbability: rates[${wrong}]`, rates[wrong], "{ pipeline, stage, rate }");
}

/**
 * Returns a source of probabilities that account for the time a deal has been in its stage, by a rule of the caller.
 *
 * @param of - returns the probability of a deal on a day
 * @example agedProbability((deal, day) => (day === null ? null : 0.2)).in({})(open, "2026-03-31") // => 0.2
 */
export function agedProbability(
  of: (deal: Opportunity, day: Day | null) => Amount | null | undefined,
): ProbabilitySource {
  if (typeof of !== "function") refuse("agedProbability", of, "a function of a deal and a day");
  return { kind: "aged", in: () => of };
}
