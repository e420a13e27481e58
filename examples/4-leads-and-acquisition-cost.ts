import {
  acquisitionBySegment,
  costPerLead,
  derive,
  leadConversionRate,
  leadsCreated,
  marketingCosts,
  scorecard,
  textTable,
  wonRevenue,
} from "sales-kpi";
import { sampleBook } from "./books/sampleBook.js";

const { book } = sampleBook("examples/data");
const year = { start: "2025-10-01", end: "2026-10-01" };

// Costs and leads both have a source, so the cost per lead can be grouped by source.
const kpis = { leadsCreated, leadConversionRate, marketingCosts, costPerLead };
console.log(textTable(scorecard(book, { kpis, by: ["source"], over: [year], totals: true }), { kpis }));

// A derived KPI combines others. For a year it is the cost of the year ÷ the converted leads of the year.
const costPerConversion = derive({ cost: costPerLead, rate: leadConversionRate }, ({ cost, rate }) =>
  cost === null || rate === null || rate === 0 ? null : cost.div(rate),
);
console.log(`cost of a converted lead: ${costPerConversion(book, { during: year })?.toFixed(2) ?? "–"}`);

// The cost of new customers, hours of reps included, and the revenue they bring. Gold costs most.
const segments = acquisitionBySegment(book, { repTime: "hours", during: year }).map((row) => ({
  ...{ segment: row.segment, customers: row.newCustomers, spend: row.spend, revenue: row.revenue },
  ...{ ratio: row.ratio?.toFixed(2) ?? "–", rank: row.rank },
}));
console.log(textTable(segments, { kpis: { spend: wonRevenue, revenue: wonRevenue } }));

// A grouping that the records do not have is refused.
try {
  scorecard(book, { kpis: { costPerLead }, by: ["product"] });
} catch (error) {
  console.log((error as Error).message);
}

/* prints
level   source      period      leadsCreated  leadConversionRate  marketingCosts  costPerLead
------  ----------  ----------  ------------  ------------------  --------------  -----------
source  Campaign    2025-10-01         1 780              14.3 %         151 264           85
source  Partner     2025-10-01           672              30.5 %               0            0
source  Referral    2025-10-01           497              37.4 %               0            0
source  Trade fair  2025-10-01           976              20.4 %         198 231          203
source  Web         2025-10-01         2 970              23.3 %         182 660           62
source  Webinar     2025-10-01         1 128              20.6 %          17 917           16
source  (none)      2025-10-01             0                   –               0            –
total   total       2025-10-01         8 023              22.0 %         550 072           69

cost of a converted lead: 310.95
segment  customers    spend    revenue  ratio  rank
-------  ---------  -------  ---------  -----  ----
Bronze         210  207 448  1 260 378  0.16      1
Silver         125  364 153  2 063 911  0.18      2
Gold            31  549 716  1 875 841  0.29      3
                 0  985 713          0  –

marketing-costs cannot be grouped by product: its costs have no product
*/
