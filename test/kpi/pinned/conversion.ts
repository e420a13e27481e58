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
  // Days of o02 71, o05 76; of the won 348 in all, 191 in the quarter, 240 by 15 May. o11 has no creation.
  timeLostInLosses: { always: 147 / 495, quarter: 71 / 262, asOf: 147 / 387 },
  // Only o06 and o08 have a history. From lead, where every deal begins, both went to offer, both after 15 May.
  stageConversion: { always: 1, quarter: 1, asOf: 0 },
  // From lead to demo: o08 went on 1 May, the only one that left.
  directStageConversion: { always: 1, quarter: null, asOf: 1 },
  // By their history in demo were o06, won on 20 May, and o08. o09 and o12 stand there and say nothing of the past.
  stageWinRate: { always: 1, quarter: 1, asOf: null },
  stageOpenShare: { always: 1 / 2, quarter: 0, asOf: 1 },
  quotesSent: { always: 5, quarter: 3, asOf: 4 },
  // Accepted: q1, q3, and on 20 May q4.
  quoteToWinRate: { always: 3 / 5, quarter: 2 / 3, asOf: 2 / 4 },
  // Followed up: q1 after 3 days, q3 after 10, q4 after 1.
  quoteFollowUpShare: { always: 3 / 5, quarter: 2 / 3, asOf: 3 / 4 },
  quoteFollowUpDays: { always: 3, quarter: (3 + 10) / 2, asOf: 3 },
};
