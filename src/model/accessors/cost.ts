import { refuse } from "../../errors.js";
import type { Cost } from "../records/cost.js";

type Kind = Pick<Cost, "kind">;

/** Returns true if a cost is of a kind, or of a kind within it: `marketing-events` is within marketing. */
function isWithin({ kind }: Kind, whole: string): boolean {
  if (typeof kind !== "string") refuse("kind", kind, "a text");
  return kind === whole || kind.startsWith(`${whole}-`);
}

/**
 * Returns true if the money went into marketing. Decision: cost-kinds.
 *
 * @example ["marketing", "marketing-events", "tools"].map((kind) => isMarketingCost({ kind })) // => [ true, true, false ]
 */
export const isMarketingCost = (cost: Kind): boolean => isWithin(cost, "marketing");

/**
 * Returns true if the money went into selling: all that did not go into marketing. Decision: cost-kinds.
 *
 * @example ["sales", "sales-salary", "tools", "marketing"].map((kind) => isSalesCost({ kind })) // => [ true, true, true, false ]
 */
export const isSalesCost = (cost: Kind): boolean => !isMarketingCost(cost);

/**
 * Returns true if the money is the fixed pay of sales people. Decision: cost-kinds.
 *
 * @example ["sales-salary", "sales", "commission"].map((kind) => isSalesSalary({ kind })) // => [ true, false, false ]
 */
export const isSalesSalary = (cost: Kind): boolean => isWithin(cost, "sales-salary");

/**
 * Returns true if the money is the variable pay of sales people. Decision: cost-kinds.
 *
 * @example ["commission", "commission-bonus", "sales-salary"].map((kind) => isCommission({ kind })) // => [ true, true, false ]
 */
export const isCommission = (cost: Kind): boolean => isWithin(cost, "commission");
