import type { Cost } from "../../model/records/cost.js";

/** Fields of a cost that the KPIs read. */
export type CostFact = Partial<Pick<Cost, "on" | "amount">> & Pick<Cost, "kind">;
