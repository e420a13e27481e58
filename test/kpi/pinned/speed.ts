import type { PinnedNumbers } from "../pinnedNumbers.js";

export const speedPinned: PinnedNumbers = {
  // Days: o01 71, o03 40, o04 80, o06 108, o07 49.
  salesCycleClosedOnly: { always: 348 / 5, quarter: 191 / 3, asOf: 240 / 4 },
  medianSalesCycleClosedOnly: { always: 71, quarter: 71, asOf: (49 + 71) / 2 },
  // No day to look at the open deals on. On 31 March o05 was open for 75 days, o06 58, o07 39, o08 30: of 6 at risk after 40
  // days o03 was won, of 4 after 71 o01, o02 lost then, and o04 was the last after 80: F is 1/6, 3/8 and 19/24. On 15 May o06
  // was open for 103 days, o08 75, o09 30, and o05 lost after 76: F is 1/8 by o03, 2/8 by o07, 3/8 by o01 and 13/24 by o04.
  salesCycle: { always: null, quarter: 80, asOf: 71 },
  // Days since their lead: o03 43, by l1 that names it; o07 54, by l3 that it names.
  leadToWinDays: { always: 97 / 2, quarter: 43, asOf: 97 / 2 },
  medianLeadToWinDays: { always: 97 / 2, quarter: 43, asOf: 97 / 2 },
  // Days since their first held activity: o01 12 by a1, o04 54 by a5, o06 8 by a13.
  outreachToCloseDays: { always: 74 / 3, quarter: 66 / 2, asOf: 66 / 2 },
  medianOutreachToCloseDays: { always: 12, quarter: 33, asOf: 33 },
  // In demo: o06 104 days until 16 May, o08 31 until 1 June.
  timeInStage: { always: 135 / 2, quarter: null, asOf: null },
  medianTimeInStage: { always: 135 / 2, quarter: null, asOf: null },
  ninetiethPercentileTimeInStage: { always: 31 + 0.9 * 73, quarter: null, asOf: null },
  // 4 × 6/9 × 1360.2 / 69.6; 4 × 3/5 × 2000.1 / (191/3); 3 × 4/7 × 2000.1 / 60, the win rate and the cycle as the numbers they are
  salesVelocity: {
    always: "52.11494252873562697241379310344828",
    quarter: "75.39643979057591938833255667333694",
    asOf: "57.145714285714282857",
  },
};
