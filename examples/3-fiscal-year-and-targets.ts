import {
  cascadeQuota,
  flashFigures,
  gapToQuota,
  periodInContext,
  quotaAttainment,
  quotaView,
  salesBook,
  seasonalQuotas,
  textTable,
  wonRevenue,
} from "sales-kpi";
import { calendar, months, quarters } from "sales-kpi/time";
import { sampleBook } from "./books/sampleBook.js";

const { book } = sampleBook("examples/data");

// A fiscal year that begins in April and is named after its last civil year. The name has no default.
const fiscal = calendar({ startMonth: 4, named: "end" });
const [, second] = quarters(fiscal, 2027);
if (second === undefined) throw new Error("a year has four quarters");
console.log(`${second.label}: ${second.start} up to ${second.end}`);

// A target is cascaded down the team tree and split over months by the season. The parts add up to the cent.
const target = { teamId: "T-10", kpi: "won-revenue", target: 1_000_000, period: second };
const cascaded = cascadeQuota(target, book, { unit: { digits: 2 } });
const seasons = months(fiscal, 2027)
  .slice(3, 6)
  .map((period, month) => ({ period, weight: [2, 1, 3][month] ?? 1 }));
console.log(`cascaded to ${cascaded.length - 1} teams and reps`);
console.log(
  seasonalQuotas(target, seasons, { digits: 2 }).map((part) => `${part.period.start} ${String(part.target)}`),
);

// Quota and attainment of each team in France, on the book's own day.
const planned = salesBook({ ...book, quotas: cascaded });
const teamOf = new Map(book.teams.map((team) => [team.id, team]));
const french = quotaView(planned, { over: [second] }).filter(
  ({ level, team }) => level === "team" && (team === "T-10" || teamOf.get(team ?? "")?.parentId === "T-10"),
);
console.log(
  textTable(french, {
    kpis: { quota: wonRevenue, actual: wonRevenue, attainment: quotaAttainment, gap: gapToQuota },
    columns: ["team", "quota", "actual", "attainment", "gap", "attained"],
    names: { team: (id) => teamOf.get(id)?.name },
  }),
);

// The flash figures of a day, and a period in the context of the next pipeline.
const goals = { wonRevenue: 2_000_000, winRate: 0.35 };
for (const { name, value, goal, status } of flashFigures(book, { asOf: "2026-08-14", during: second, goals }))
  console.log(`${name}: ${formatValue(value)}${goal === null ? "" : ` of ${formatValue(goal)}, ${status}`}`);

const { conclusion, message } = periodInContext(book, {
  asOf: "2026-06-30",
  during: { start: "2026-04-01", end: "2026-07-01" },
  next: { start: "2026-07-01", end: "2026-10-01" },
  coverage: { full: 3, thin: 1 },
});
console.log(`${conclusion}: ${message}`);

function formatValue(value: { toString: () => string } | null): string {
  return value === null ? "–" : Number(value).toFixed(Number(value) < 10 ? 2 : 0);
}

/* prints
FY2027-Q2: 2026-07-01 up to 2026-10-01
cascaded to 17 teams and reps
[ '2026-07-01 333333.33', '2026-08-01 166666.67', '2026-09-01 500000' ]
team                 quota   actual  attainment       gap  attained
---------------  ---------  -------  ----------  --------  --------
Paris              428 571  267 624      62.4 %   160 948  no
Lyon               285 714  226 883      79.4 %    58 831  no
France Accounts    214 286  495 918     231.4 %  -281 632  yes
France           1 000 000  990 425      99.0 %     9 575  no

won: 124
lost: 293
wonRevenue: 1301422 of 2000000, on-track
minutes: 177585
winRate: 0.30 of 0.35, behind
costPerOpportunity: 550
pace: 1.50
met-and-pipeline-full: Won revenue is on quota, at 107 % of the quota due by 2026-06-30, and the pipeline for the next period is full (4.3 times its quota).
*/
