import { averageDealSize, measure, winRate, type Opportunity } from "sales-kpi";

// Plain objects in, a plain value out. Nothing to set up.
const opportunities: Opportunity[] = [
  { id: "1", stage: "Closed won", outcome: "won", amount: "1000.10", createdOn: "2026-01-05", closedOn: "2026-02-10" },
  { id: "2", stage: "Closed won", outcome: "won", amount: 2000.2, createdOn: "2026-01-12", closedOn: "2026-03-31" },
  { id: "3", stage: "Closed lost", outcome: "lost", amount: 900, createdOn: "2026-02-01", closedOn: "2026-03-02" },
  { id: "4", stage: "Proposal", outcome: "open", amount: 5000, createdOn: "2026-03-01" },
];
console.log(`win rate: ${String(winRate(opportunities))}`);
console.log(
  `win rate of March: ${String(winRate(opportunities, { during: { start: "2026-03-01", end: "2026-04-01" } }))}`,
);

// Money is exact: (1000.10 + 2000.20) ÷ 2.
console.log(`average deal: ${averageDealSize(opportunities)?.toFixed(2) ?? "none"}`);

// The evidence of an answer. Three deals say little.
const { n, interval } = measure(winRate, opportunities);
console.log(`${n} closed deals, 95 % interval ${percent(interval?.low)} to ${percent(interval?.high)}`);

function percent(share: number | undefined): string {
  return share === undefined ? "–" : `${(share * 100).toFixed(0)} %`;
}

/* prints
win rate: 0.6666666666666666
win rate of March: 0.5
average deal: 1500.15
3 closed deals, 95 % interval 21 % to 94 %
*/
