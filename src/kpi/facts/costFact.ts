import type { Cost } from "../../model/records/cost.js";

/** What is read of a cost. */
export type CostFact = Partial<Pick<Cost, "on" | "amount">> & Pick<Cost, "kind">;
