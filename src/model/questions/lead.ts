import type { Lead } from "../records/lead.js";

/**
 * Whether the lead became an opportunity.
 *
 * @example isConverted({ id: "a", opportunityId: "deal-7" }) // => true
 * @since 0.1.0
 */
export const isConverted = (lead: Pick<Lead, "convertedOn" | "opportunityId">): boolean =>
  lead.convertedOn != null || lead.opportunityId != null;
