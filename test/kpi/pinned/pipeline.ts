import type { PinnedNumbers } from "../pinnedNumbers.js";

export const pipelinePinned: PinnedNumbers = {
  // o11 and o12 belong to no day.
  opportunitiesCreated: { always: 13, quarter: 7, asOf: 10 },
  // Today o08, o09, o10, o12; on 31 March o05, o06, o07, o08; on 15 May o06, o08, o09.
  openOpportunities: { always: 4, quarter: 4, asOf: 3 },
  // 4000 + 1500.5 + 9000 + 250; 800 + 600 + 5000; 600 + 4500 + 1500.5
  openPipeline: { always: "14750.5", quarter: "6400", asOf: "6600.5" },
  // 1000 + 600.2 + 900, o12's 50 being no probability; 240 + 300 + 500; 300 + 900 + 600.2
  weightedPipeline: { always: "2500.2", quarter: "1040", asOf: "1800.2" },
  // 14750.5 / (13000 − 6801); the quarter is attained: 6000 − 6000.3; 6600.5 / (13000 − 6000.3)
  pipelineCoverage: {
    always: "2.379496693015002419745120180674302",
    quarter: null,
    asOf: "0.9429689843850450733602868694372616",
  },
};
