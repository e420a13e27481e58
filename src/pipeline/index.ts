export {
  agedProbability,
  observedProbability,
  stageProbability,
  statedProbability,
  type ProbabilityKind,
  type ProbabilitySource,
} from "./probabilitySource.js";
export type { WeighedDeals, WeightedDeal } from "./weighed.js";
export { weightedValue, type WeightedQuestion, type WeightedValue } from "./weightedValue.js";
