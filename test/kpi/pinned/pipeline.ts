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
  // Every amount there is; those of o03 to o08 and o13; on 15 May o06 is at 600 and o08 at 4500, o10 is to come.
  pipelineCreated: { always: "23151.5", quarter: "10600.9", asOf: "14000.8" },
  // The open pipeline by those that have an amount: 4, 3 (o07 has none) and 3.
  averageOpenDeal: {
    always: "3687.625",
    quarter: "2133.333333333333333333333333333333",
    asOf: "2200.166666666666666666666666666667",
  },
  // 14750.5 / 13000; 6400 / 6000; 6600.5 / 13000
  grossCoverage: {
    always: "1.134653846153846153846153846153846",
    quarter: "1.066666666666666666666666666666667",
    asOf: "0.5077307692307692307692307692307692",
  },
  // 2500.2 / (13000 − 6801); the quarter is attained; 1800.2 / (13000 − 6000.3)
  weightedCoverage: {
    always: "0.4033231166317147927085013711889014",
    quarter: null,
    asOf: "0.2571824506764575624669628698372787",
  },
  // Without a day nobody knows. On 31 March o05 75, o06 58, o07 39, o08 30; on 15 May o06 103, o08 75, o09 30.
  openDealAge: { always: null, quarter: 50.5, asOf: 208 / 3 },
  medianOpenDealAge: { always: null, quarter: 48.5, asOf: 75 },
  // Those with a history: on 31 March o06 58 in demo, o08 30 in lead; on 15 May o06 103 and o08 14, both in demo.
  openDealStageAge: { always: null, quarter: 44, asOf: 58.5 },
  medianOpenDealStageAge: { always: null, quarter: 44, asOf: 58.5 },
  // Of these two, a demo should take 30 days and a lead 20.
  staleShare: { always: null, quarter: 1, asOf: 0.5 },
  // On 31 March o05 and o06 are past their day, o08 is not and o07 has none; on 15 May o06, o08 and o09 all are.
  overdueShare: { always: null, quarter: 2 / 3, asOf: 1 },
  // No deal has a next step: 0 of 4, and of 3.
  nextStepShare: { always: null, quarter: 0, asOf: 0 },
  // On 31 December o01 was due in January, and was won; o02 had no expected close.
  slippageRate: { always: null, quarter: 0, asOf: null },
  slippageRateByValue: { always: null, quarter: "0", asOf: null },
  // (1000.1 + 500) / 1000.1
  requiredCoverage: { always: null, quarter: "1.499950004999500049995000499950005", asOf: null },
  // o08 6/6, o09 2/3, o10 0/1, o12 0/3; o06 2/3 and o08 1/1, in their stage of then; o06 2/3, o08 3/3, o09 2/3.
  qualificationScore: { always: 8 / 13, quarter: 3 / 4, asOf: 7 / 9 },
  // Gold by web or fair: o01, o03, o04, o08, not o02, o05, o06, o09, o10; of the others something is not known.
  targetFitShare: { always: 4 / 9, quarter: 3 / 5, asOf: 4 / 8 },
};
