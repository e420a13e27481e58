import type { PinnedNumbers } from "../pinnedNumbers.js";

export const revenuePinned: PinnedNumbers = {
  // 1000.1 + 2000.2 + 3000 + 700.7 + 100; o07 has no amount. By the quarter's end, and on 15 May: 1000.1 + 2000.2 + 3000
  wonRevenue: { always: "6801", quarter: "6000.3", asOf: "6000.3" },
  averageDealSize: { always: "1360.2", quarter: "2000.1", asOf: "2000.1" },
  medianDealSize: { always: "1000.1", quarter: "2000.2", asOf: "2000.2" },
  // 1200 + 300.3 − 100.1 + 50
  revenue: { always: "1450.2", quarter: "1500.3", asOf: "1400.2" },
};
