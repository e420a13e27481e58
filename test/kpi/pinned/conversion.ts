import type { PinnedNumbers } from "../pinnedNumbers.js";

export const conversionPinned: PinnedNumbers = {
  wonOpportunities: { always: 6, quarter: 3, asOf: 4 },
  lostOpportunities: { always: 3, quarter: 2, asOf: 3 },
  winRate: { always: 6 / 9, quarter: 3 / 5, asOf: 4 / 7 },
  // 6801 / (6801 + 1600); 6000.3 / (6000.3 + 800); 6000.3 / (6000.3 + 1600)
  winRateByValue: {
    always: "0.8095464825615998095464825615998095",
    quarter: "0.8823581312589150478655353440289399",
    asOf: "0.7894819941318105864242200965751352",
  },
  // Of those created in the quarter o03, o04, o06, o07 and o13 were won; by 15 May o06 was not.
  cohortWinRate: { always: 6 / 13, quarter: 5 / 7, asOf: 5 / 10 },
  cohortOpenShare: { always: 4 / 13, quarter: 1 / 7, asOf: 3 / 10 },
};
