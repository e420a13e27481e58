import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Stage } from "../../../src/model/records/stage.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";
import { checkProbabilities, type ProbabilityDiagnostic } from "../../../src/pipeline/check/checkProbabilities.js";
import type {
  CheckProbabilitiesOptions,
  ProbabilityCode,
} from "../../../src/pipeline/check/checkProbabilitiesOptions.js";

/** Four stages, and columns for closed deals behind them. */
export const stages: readonly Stage[] = [
  { id: "qualify", order: 1, probability: 0.1 },
  { id: "demo", order: 2, probability: 0.3, required: { need: 1, budget: 3, gift: 0 } },
  { id: "offer", order: 3, probability: 0.5 },
  { id: "negotiate", order: 4, probability: 0.8 },
  { id: "Closed Won", order: 5, probability: 1 },
  { id: "Closed Lost", order: 6, probability: 0 },
];

/** An open deal that nothing is wrong with on 2026-03-31. */
export const sound: Opportunity = {
  ...{ id: "A", stage: "demo", outcome: "open", amount: 1000, probability: 0.3, createdOn: "2026-01-05" },
  ...{ expectedCloseOn: "2026-06-30", nextStepOn: "2026-04-02", known: { need: "yes", budget: "20 k" } },
};

export const asOf = "2026-03-31";

/** A deal that came to where its last change says, with what that says. */
export const moved = (...history: readonly StageChange[]): Partial<Opportunity> => {
  const { stage = "demo", amount = 1000, probability = 0.3 } = history.at(-1) ?? {};
  return { stage, amount, probability, history };
};

/** What is found in the sound deal with something changed. */
export const foundIn = (change: Partial<Opportunity>, terms: CheckProbabilitiesOptions = {}): ProbabilityDiagnostic[] =>
  checkProbabilities({ opportunities: [{ ...sound, ...change }], stages }, { asOf, ...terms });

/** The evidence of a code in the sound deal with something changed; null where it is not found. */
export function evidenceOf(
  code: ProbabilityCode,
  change: Partial<Opportunity>,
  terms: CheckProbabilitiesOptions = {},
): unknown {
  const found = foundIn(change, terms).filter((finding) => finding.code === code);
  if (found.length > 1) throw new Error(`${code} is found twice in one deal`);
  return found[0]?.evidence ?? null;
}
