import type { PinnedNumbers } from "../pinnedNumbers.js";

export const targetsPinned: PinnedNumbers = {
  // The first quarter asks for 5000 of north, whoever is in it, and 1000 of Cat; the second for 2500 + 3000 + 1500.
  quotaAttainment: {
    always: "0.5231538461538461538461538461538462",
    quarter: "1.00005",
    asOf: "0.4615615384615384615384615384615385",
  },
};
