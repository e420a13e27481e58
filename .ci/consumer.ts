import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Installs the packed package in an empty folder and uses it there as a stranger would: ESM, CommonJS, strict TypeScript. */
const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "sales-kpi-consumer-"));

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const esm = `
import { winRate, wonRevenue, scorecard, measure, Decimal } from "sales-kpi";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { count, where, evaluate } from "sales-kpi/metric";
import { calendar, quarters } from "sales-kpi/time";
import { catalogue, families } from "sales-kpi/catalogue";
import { largeDealShare } from "sales-kpi/kpi/largeDealShare";
import { frenchTitles } from "sales-kpi/fr";
import { checkMetricLaws } from "sales-kpi/testing";
const deals = [
  { id: "a", stage: "Won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-10", amount: 0.1, ownerId: "ann" },
  { id: "b", stage: "Won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-11", amount: "0.20", ownerId: "ann" },
  { id: "c", stage: "Lost", outcome: "lost", createdOn: "2026-01-05", closedOn: "2026-05-10", amount: 7, ownerId: "bob" },
];
const rows = scorecard({ opportunities: deals }, { kpis: { winRate, wonRevenue }, by: ["rep"], over: quarters(calendar(), 2026) });
checkMetricLaws(winRate.metric, [deals, deals.slice(1), []]);
const facts = [winRate(deals), alone === winRate, wonRevenue(deals).toString(), rows.length, measure(winRate, deals).n,
  evaluate(where((deal) => deal.outcome === "won", count()), deals), frenchTitles[winRate.id], catalogue.includes(winRate),
  wonRevenue(deals) instanceof Decimal, families.includes(largeDealShare), largeDealShare({ above: 0.15 })(deals).toFixed(2)];
console.log(JSON.stringify(facts));
`;

const commonJs = `
const { winRate, wonRevenue } = require("sales-kpi");
const { winRate: alone } = require("sales-kpi/kpi/winRate");
const { calendar, quarters } = require("sales-kpi/time");
const deals = [{ outcome: "won", amount: "0.1" }, { outcome: "lost" }];
console.log(JSON.stringify([winRate(deals), alone === winRate, wonRevenue(deals).toString(), quarters(calendar(), 2026).length]));
`;

const strict = `
import { flashFigures, funnel, scorecard, winRate, wonRevenue, type Decimal, type FlashFigure, type Opportunity } from "sales-kpi";
import { stageConversion } from "sales-kpi/kpi/stageConversion";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { calendar, quarters } from "sales-kpi/time";

const deals: Opportunity[] = [{ id: "a", stage: "Won", outcome: "won", amount: "12.50" }];
const rate: number | null = alone(deals);
const rows = scorecard({ opportunities: deals }, { kpis: { winRate, wonRevenue }, by: ["team", "rep"], over: quarters(calendar(), 2026), totals: true });
for (const row of rows) {
  const level: "team" | "rep" | "total" = row.level;
  const team: string | null = row.team;
  const revenue: Decimal = row.wonRevenue;
  console.log(level, team, rate, revenue.toFixed(2), row.winRate);
}
const conversion: number | null = stageConversion({ from: "Demo", to: "Won" })({ opportunities: deals });
const figures: FlashFigure[] = flashFigures({ opportunities: deals }, { asOf: "2026-01-05", during: { start: "2026-01-01", end: "2026-02-01" } });
console.log(conversion, figures.length, funnel({ opportunities: deals })[0]?.people);
// @ts-expect-error a family is given its parameters
stageConversion({ from: "Demo" });
// @ts-expect-error no such dimension
scorecard({ opportunities: deals }, { kpis: { winRate }, by: ["teem"] });
// @ts-expect-error leads are no opportunities
winRate([{ id: "a", createdOn: "2026-01-01" }]);
`;

const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["es2023", "dom"],
  target: "es2022",
  module: "nodenext",
};

const expected = {
  "esm.mjs": '[0.6666666666666666,true,"0.3",8,3,2,"Taux de réussite",true,true,true,"0.67"]',
  "commonJs.cjs": '[0.5,true,"0.1",4]',
};

try {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: project });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  run("npm", "install", "--silent", "--no-audit", "--no-fund", `./${tarball}`);
  writeFileSync(join(folder, "esm.mjs"), esm);
  writeFileSync(join(folder, "commonJs.cjs"), commonJs);
  for (const [file, answer] of Object.entries(expected)) {
    const printed = run("node", file).trim();
    if (printed !== answer) throw new Error(`${file} printed ${printed}, not ${answer}`);
    console.log(`${file}: ${printed}`);
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: strictest, include: ["*.mts", "*.cts"] }),
  );
  for (const file of ["strict.mts", "strict.cts"]) writeFileSync(join(folder, file), strict);
  run("node", resolve(project, "node_modules/typescript/bin/tsc"));
  console.log("strict.mts, strict.cts: compile");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
