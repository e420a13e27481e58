import type { Amount } from "../../exact/amount.js";
import type { Quota } from "../records/quota.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns the target of a quota.
 *
 * @example targetOf({ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }) // => 500
 */
export const targetOf: Accessor<Pick<Quota, "target">, Amount> = accessor("target", (quota) => quota.target);
