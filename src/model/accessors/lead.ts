import type { Day } from "../../time/day.js";
import type { Lead } from "../records/lead.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns true if the lead became an opportunity.
 *
 * @example isConverted({ id: "a", opportunityId: "deal-7" }) // => true
 */
export const isConverted = (lead: Pick<Lead, "convertedOn" | "opportunityId">): boolean =>
  lead.convertedOn != null || lead.opportunityId != null;

/**
 * Returns the day on which the lead became an opportunity.
 *
 * @example convertedOn({ convertedOn: "2026-02-01" }) // => '2026-02-01'
 */
export const convertedOn: Accessor<Pick<Lead, "convertedOn">, Day> = accessor(
  "convertedOn",
  (lead) => lead.convertedOn,
);

/**
 * Returns the day on which the lead was qualified: found to be worth selling to.
 *
 * @example qualifiedOn({ qualifiedOn: "2026-01-20" }) // => '2026-01-20'
 */
export const qualifiedOn: Accessor<Pick<Lead, "qualifiedOn">, Day> = accessor(
  "qualifiedOn",
  (lead) => lead.qualifiedOn,
);
