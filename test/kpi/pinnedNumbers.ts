/** A KPI's answers over {@link pinnedBook}: an exact amount as text, a number as its two sides. */
export interface Pinned {
  readonly always: number | string | null;
  /** 2026-01-01 up to 2026-04-01. */
  readonly quarter: number | string | null;
  /** 2026-05-15. */
  readonly asOf: number | string | null;
}

/**
 * Computed by hand. A difference is a breaking change, to be listed in the changelog under "Numbers change".
 *
 * Won: o01, o03, o04 in the quarter, o07 and o06 after it, o13 on no day. Lost: o02, o11 in the quarter, o05 the day after.
 */
export const pinnedNumbers: Readonly<Record<string, Pinned>> = {
  leadsCreated: { always: 6, quarter: 4, asOf: 5 },
  // l3 was converted when o07, which names it, was created. On 15 May l5 was not converted yet; l6 belongs to no day.
  leadConversionRate: { always: 5 / 6, quarter: 3 / 4, asOf: 3 / 5 },

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

  // 1000.1 + 2000.2 + 3000 + 700.7 + 100; o07 has no amount. By the quarter's end, and on 15 May: 1000.1 + 2000.2 + 3000
  wonRevenue: { always: "6801", quarter: "6000.3", asOf: "6000.3" },
  averageDealSize: { always: "1360.2", quarter: "2000.1", asOf: "2000.1" },
  medianDealSize: { always: "1000.1", quarter: "2000.2", asOf: "2000.2" },
  // 1200 + 300.3 − 100.1 + 50
  revenue: { always: "1450.2", quarter: "1500.3", asOf: "1400.2" },

  // Days: o01 71, o03 40, o04 80, o06 108, o07 49.
  salesCycleClosedOnly: { always: 348 / 5, quarter: 191 / 3, asOf: 240 / 4 },
  medianSalesCycleClosedOnly: { always: 71, quarter: 71, asOf: (49 + 71) / 2 },

  // The first quarter asks for 5000 of north, whoever is in it, and 1000 of Cat; the second for 2500 + 3000 + 1500.
  quotaAttainment: {
    always: "0.5231538461538461538461538461538462",
    quarter: "1.00005",
    asOf: "0.4615615384615384615384615384615385",
  },
};
