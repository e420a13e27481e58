import type { PinnedNumbers } from "../pinnedNumbers.js";

export const targetsPinned: PinnedNumbers = {
  // The first quarter asks for 5000 of north, whoever is in it, and 1000 of Cat; the second for 2500 + 3000 + 1500.
  quotaAttainment: {
    always: "0.5231538461538461538461538461538462",
    quarter: "1.00005",
    asOf: "0.4615615384615384615384615384615385",
  },

  // 13000 − 6801; 6000 − 6000.3; 13000 − 6000.3
  gapToQuota: { always: "6199", quarter: "-0.3", asOf: "6999.7" },
  // On 15 May 33 of the second quarter's 65 business days are over: 6000.3 / (6000 + 7000 × 33 / 65).
  pace: {
    always: "0.5231538461538461538461538461538462",
    quarter: "1.00005",
    asOf: "0.6280507246376811594202898550724638",
  },
  // Ann won 3000.3 and was asked for 2000 in the first quarter and 2500 in the second; Bob 3000 and 700.7 of 4000 and 3000.
  repsAtQuotaShare: { always: 0 / 3, quarter: 1 / 3, asOf: 0 / 3 },
};
