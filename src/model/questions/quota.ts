import type { Amount } from "../../money/amount.js";
import type { Quota } from "../records/quota.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * What a quota asks for.
 *
 * @example targetOf({ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }) // => 500
 * @since 0.1.0
 */
export const targetOf: FieldReading<Pick<Quota, "target">, Amount> = /* @__PURE__ */ reads(
  "target",
  (quota) => quota.target,
);
