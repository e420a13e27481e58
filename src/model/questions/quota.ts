import type { Amount } from "../../money/amount.js";
import type { Quota } from "../records/quota.js";
import { reads, type FieldReading } from "./reads.js";

/** What a quota asks for. @since 0.1.0 */
export const targetOf: FieldReading<Pick<Quota, "target">, Amount> = /* @__PURE__ */ reads(
  "target",
  (quota) => quota.target,
);
