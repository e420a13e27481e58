import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { adventureWorksReport } from "./reports/adventureWorksReport.js";
import { exportReport } from "./reports/exportReport.js";
import { mavenReport } from "./reports/mavenReport.js";
import { olistReport } from "./reports/olistReport.js";
import { salesforceReport } from "./reports/salesforceReport.js";
import { sampleReport } from "./reports/sampleReport.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    currency: { type: "string" },
    zone: { type: "string" },
    "as-of": { type: "string" },
    "day-order": { type: "string" },
    decimal: { type: "string" },
    deals: { type: "string" },
    dates: { type: "string" },
  },
});
const path = positionals[0] ?? "examples/data";

/** Reports of data sets that have their own story, by a file of their folder. Any other export is read as it is. */
const reports: readonly (readonly [file: string, report: () => string])[] = [
  ["stage-history.csv", () => sampleReport(path)],
  ["sales_pipeline.csv", () => mavenReport(path, values)],
  ["olist_closed_deals_dataset.csv", () => olistReport(path)],
  ["OpportunityHistory.csv", () => salesforceReport(path)],
  ["SalesPersonQuotaHistory.csv", () => adventureWorksReport(path)],
];

const usage = `Use: npm run demo -- <file or folder of CSV files> [--currency EUR] [--zone Europe/Paris] [--as-of 2026-03-31]
     [--day-order day-first|month-first] [--decimal ,|.]`;

if (!existsSync(path)) console.log(`demo: expected a file or a folder, got ${path}\n${usage}`);
else {
  const known = statSync(path).isDirectory() ? reports.find(([file]) => existsSync(join(path, file))) : undefined;
  console.log(
    known?.[1]() ??
      exportReport(path, {
        currency: values.currency,
        timeZone: values.zone,
        asOf: values["as-of"],
        dayOrder: values["day-order"] as "day-first" | "month-first" | undefined,
        decimal: values.decimal as "." | "," | undefined,
      }),
  );
}
