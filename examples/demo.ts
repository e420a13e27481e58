import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { adventureWorksReport } from "./reports/adventureWorksReport.js";
import { mavenReport } from "./reports/mavenReport.js";
import { olistReport } from "./reports/olistReport.js";
import { salesforceReport } from "./reports/salesforceReport.js";
import { sampleReport } from "./reports/sampleReport.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { deals: { type: "string" }, dates: { type: "string" } },
});
const folder = positionals[0] ?? "examples/data";

/** Reports by a file that their folder has. */
const reports: readonly (readonly [file: string, report: () => string])[] = [
  ["stage-history.csv", () => sampleReport(folder)],
  ["sales_pipeline.csv", () => mavenReport(folder, values)],
  ["olist_closed_deals_dataset.csv", () => olistReport(folder)],
  ["OpportunityHistory.csv", () => salesforceReport(folder)],
  ["SalesPersonQuotaHistory.csv", () => adventureWorksReport(folder)],
];

const report = reports.find(([file]) => existsSync(`${folder}/${file}`))?.[1];
console.log(
  report?.() ??
    `demo: expected a folder with one of ${reports.map(([file]) => file).join(", ")}, got ${folder}.\n` +
      `Use: npm run demo [-- <folder> [--deals <file>] [--dates <format>]]`,
);
