import type { CheckDiagnostic } from "../../diagnostics/pipelineChecks.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { checkDiagnostic } from "./checkDiagnostic.js";
import type { CheckedDeal } from "./checkedDeal.js";
import { plainAmount, readProbability } from "./readProbability.js";

/** Accumulator of deals that finds the pipelines whose open deals state one probability, whatever their stage. */
export interface ConstantProbability {
  readonly add: (checked: CheckedDeal) => void;
  /** @param least - fewest deals at one value that are no coincidence */
  readonly findings: (least: number) => CheckDiagnostic[];
}

/** Returns an empty accumulator. */
export function constantProbability(): ConstantProbability {
  const pipelines = new Map<string | null, StatedValue>();
  return {
    add: ({ deal }) => {
      const probability = isOpen(deal) ? readProbability(deal.probability) : null;
      if (probability === null || deal.probability == null) return;
      const pipeline = deal.pipelineId ?? null;
      const value = pipelines.get(pipeline);
      if (value === undefined) {
        const stated = plainAmount(deal.probability);
        pipelines.set(pipeline, { deals: 1, stages: new Set([deal.stage]), probability, stated, isConstant: true });
      } else if (value.isConstant) {
        value.deals += 1;
        value.stages.add(deal.stage);
        value.isConstant = probability === value.probability;
      }
    },
    findings: (least) =>
      Array.from(pipelines).flatMap(([id, { isConstant, deals, stages, stated }]) => {
        if (!isConstant || deals < least || stages.size < 2) return [];
        const evidence = { of: "deals", stated, stages: stages.size, deals } as const;
        return [checkDiagnostic("default-probability", { kind: "pipeline", id }, evidence)];
      }),
  };
}

/** Probability that the open deals of a pipeline state, as long as it is one value. */
interface StatedValue {
  deals: number;
  readonly stages: Set<string>;
  readonly probability: number;
  readonly stated: string;
  isConstant: boolean;
}
