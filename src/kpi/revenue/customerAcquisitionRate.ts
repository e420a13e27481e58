import { proportionOf } from "../../metric/proportion.js";
import { defineKpi } from "../define/defineKpi.js";
import { firstContactsByDay, firstContacts, type FirstContact } from "../facts/firstContacts.js";

/**
 * Share of the prospects first contacted in a period that became customers, however late.
 *
 *     # accounts first contacted in the period that have ordered since / # accounts first contacted in it
 *
 * An account counts once, for the rep of the first contact; an account that had ordered before is not a prospect. A
 * contact is a held activity with the account that is not known to be other than selling. With `asOf`, only orders by
 * that day count. The rate of a recent cohort can only rise. Without a contacted prospect the answer is null. Decision:
 * cohort-conversion, first-contact, selling-kinds.
 *
 * @example customerAcquisitionRate({ activities: [{ id: "1", ownerId: "ann", accountId: "acme", on: "2026-01-08", kind: "call", status: "held" }, { id: "2", ownerId: "ann", accountId: "beta", on: "2026-01-09", kind: "call", status: "held" }], orders: [{ id: "1", accountId: "acme", on: "2026-02-05", amount: 300 }] }) // => 0.5
 */
export const customerAcquisitionRate = defineKpi({
  id: "customer-acquisition-rate",
  title: "Customer acquisition rate",
  meaning: "Share of the prospects first contacted in a period that became customers, however late.",
  of: "activities",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# prospects that became customers ÷ # prospects first contacted",
  timeBasis: firstContactsByDay,
  metric: proportionOf<FirstContact>({ of: ({ customerSince }) => customerSince != null }),
  facts: firstContacts,
});
