import type { PinnedNumbers } from "../pinnedNumbers.js";

export const peoplePinned: PinnedNumbers = {
  // Dan left in the quarter, Cat came in it.
  activeReps: { always: 4, quarter: 4, asOf: 4 },
  headcount: { always: 3, quarter: 3, asOf: 3 },
  // Ann 820, Bob 120, Cat 58 at the quarter's end; 45 more on 15 May. Without a day nobody can tell.
  repTenureDays: { always: null, quarter: 120, asOf: 165 },
  // Dan, of Ann, Bob and Dan before and Ann, Bob and Cat at the end.
  repTurnover: { always: null, quarter: 1 / 3, asOf: null },
  // a11
  coachingSessions: { always: 1, quarter: 1, asOf: 1 },
  // a12, in April
  trainingHours: { always: 8, quarter: 0, asOf: 8 },
  // Skills 0.8 + 0.5 + 0.9, motivation 0.5 + 0.6 + 1; in the quarter Ann's are 0.7 and 0.9.
  performanceIndex: { always: (2.2 / 3) * (2.1 / 3), quarter: (2.1 / 3) * (2.5 / 3), asOf: (2.2 / 3) * (2.1 / 3) },
  // Only Cat was hired after the first quota began, and her one win has no amount.
  rampDays: { always: null, quarter: null, asOf: null },
};
