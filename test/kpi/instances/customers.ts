import { customerChurnRate } from "../../../src/kpi/customers/customerChurnRate.js";
import { customerRetentionRate } from "../../../src/kpi/customers/customerRetentionRate.js";
import { activeContract, recentOrder } from "../../../src/kpi/facts/customerRule.js";
import { relationshipQuality } from "../../../src/kpi/customers/relationshipQuality.js";
import { repeatPurchaseRate } from "../../../src/kpi/customers/repeatPurchaseRate.js";
import type { Instances } from "../instances.js";

export const customersInstances: Instances = {
  customerRetentionRate: customerRetentionRate({ customer: activeContract() }),
  customerChurnRate: customerChurnRate({ customer: recentOrder(90) }),
  repeatPurchaseRate: repeatPurchaseRate({ within: 60 }),
  relationshipQuality: relationshipQuality({
    weights: { recency: 2, frequency: 1, satisfaction: 1, contacts: 1 },
    staleAfter: 90,
    contactsWanted: 2,
    peopleKnown: ({ segment }) => (segment === "Gold" ? 0.5 : null),
  }),
};
