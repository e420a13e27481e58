import type { PinnedNumbers } from "../pinnedNumbers.js";

export const customersPinned: PinnedNumbers = {
  // Acme, and from June on Beta
  activeCustomers: { always: 2, quarter: 1, asOf: 1 },
  // All four; Acme, Ceres and Dune.
  accountsUnderContract: { always: 4, quarter: 3, asOf: 3 },
  // On 31 December Acme, Beta and Dune had a contract, on 31 March Beta had none any more.
  customerRetentionRate: { always: null, quarter: 2 / 3, asOf: null },
  // Nobody had ordered by 31 December.
  customerChurnRate: { always: null, quarter: null, asOf: null },
  // From 1200 + 600 + 730 to 1500 + 0 + 730: 1930 and 2230 of 2530
  grossRevenueRetention: { always: null, quarter: "0.7628458498023715415019762845849802", asOf: null },
  netRevenueRetention: { always: null, quarter: "0.8814229249011857707509881422924901", asOf: null },
  // Two promoters, one detractor, one passive of 10 April
  netPromoterScore: { always: 100 / 4, quarter: 100 / 3, asOf: 100 / 4 },
  customerSatisfaction: { always: 2 / 3, quarter: 1 / 2, asOf: 2 / 3 },
  customerEffortScore: { always: 9 / 2, quarter: 6, asOf: 6 },
  // Acme's second order came 59 days after its first; Beta's first is the last of all. In the quarter, whose orders are known up to June,
  // Acme was observed long enough.
  repeatPurchaseRate: { always: 1, quarter: 1, asOf: 1 },
  // On 2 June: Acme 1.5 / 5, Beta (2 × 69/90 + 1/2 + 2/6) / 4, Ceres 2.85 / 5, Dune 3.2 / 4. On 31 March: 3.3 / 5, (2 × 33/90 + 1) / 4,
  // 4.5 / 5, 0. On 15 May: 1.5 / 5, (2 × 87/90 + 1) / 4, 3.25 / 5, 0.7 / 4.
  relationshipQuality: {
    always: (0.3 + (138 / 90 + 1 / 2 + 2 / 6) / 4 + 0.57 + 0.8) / 4,
    quarter: (0.66 + (66 / 90 + 1) / 4 + 0.9) / 4,
    asOf: 22.3 / 48,
  },
};
