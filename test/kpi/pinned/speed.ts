import type { PinnedNumbers } from "../pinnedNumbers.js";

export const speedPinned: PinnedNumbers = {
  // Days: o01 71, o03 40, o04 80, o06 108, o07 49.
  salesCycleClosedOnly: { always: 348 / 5, quarter: 191 / 3, asOf: 240 / 4 },
  medianSalesCycleClosedOnly: { always: 71, quarter: 71, asOf: (49 + 71) / 2 },
};
