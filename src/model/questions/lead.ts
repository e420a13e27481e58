import type { Day } from "../../time/day.js";
import type { Lead } from "../records/lead.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * Whether the lead became an opportunity.
 *
 * @example isConverted({ id: "a", opportunityId: "deal-7" }) // => true
 * @since 0.1.0
 */
export const isConverted = (lead: Pick<Lead, "convertedOn" | "opportunityId">): boolean =>
  lead.convertedOn != null || lead.opportunityId != null;

/**
 * The day the lead became an opportunity.
 *
 * @example convertedOn({ convertedOn: "2026-02-01" }) // => '2026-02-01'
 * @since 0.1.0
 */
export const convertedOn: FieldReading<Pick<Lead, "convertedOn">, Day> = /* @__PURE__ */ reads(
  "convertedOn",
  (lead) => lead.convertedOn,
);

/**
 * The day the lead was found to be worth selling to.
 *
 * @example qualifiedOn({ qualifiedOn: "2026-01-20" }) // => '2026-01-20'
 * @since 0.1.0
 */
export const qualifiedOn: FieldReading<Pick<Lead, "qualifiedOn">, Day> = /* @__PURE__ */ reads(
  "qualifiedOn",
  (lead) => lead.qualifiedOn,
);
