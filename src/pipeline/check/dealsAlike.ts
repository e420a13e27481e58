import { isOpen } from "../../model/accessors/opportunity.js";
import { chanceStated } from "./chanceStated.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { CheckFinding } from "./checkEvidence.js";
import { checkFinding } from "./checkFinding.js";
import { plainAmount } from "./plainAmount.js";

/** Watches deals go by, and tells in the end of which pipelines the open ones state one value, whatever their stage. */
export interface DealsAlike {
  readonly add: (checked: CheckedDeal) => void;
  /** @param least - how many deals at one value are no coincidence */
  readonly findings: (least: number) => CheckFinding[];
}

export function dealsAlike(): DealsAlike {
  const pipelines = new Map<string | null, Alike>();
  return {
    add: ({ deal }) => {
      const chance = isOpen(deal) ? chanceStated(deal.probability) : null;
      if (chance === null || deal.probability == null) return;
      const pipeline = deal.pipelineId ?? null;
      const alike = pipelines.get(pipeline);
      if (alike === undefined) {
        const stated = plainAmount(deal.probability);
        pipelines.set(pipeline, { deals: 1, stages: new Set([deal.stage]), chance, stated, isOne: true });
      } else if (alike.isOne) {
        alike.deals += 1;
        alike.stages.add(deal.stage);
        alike.isOne = chance === alike.chance;
      }
    },
    findings: (least) =>
      Array.from(pipelines).flatMap(([id, { isOne, deals, stages, stated }]) => {
        if (!isOne || deals < least || stages.size < 2) return [];
        const evidence = { of: "deals", stated, stages: stages.size, deals } as const;
        return [checkFinding("default-probability", { kind: "pipeline", id }, evidence)];
      }),
  };
}

/** What the open deals of a pipeline state, as long as it is one value. */
interface Alike {
  deals: number;
  readonly stages: Set<string>;
  readonly chance: number;
  readonly stated: string;
  isOne: boolean;
}
