import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { textTable } from "sales-kpi";
import { checkSuite } from "./check/suite.js";
import { forecastSuite } from "./forecast/suite.js";
import { tableRow, type Ratio } from "./measure/ratio.js";
import { loadedSuite } from "./loaded/suite.js";
import { payoutSuite } from "./payout/suite.js";
import { readingSuite } from "./reading/suite.js";
import { scorecardSuite } from "./scorecard/suite.js";
import { catalogueSuite } from "./whole/catalogue.js";
import { growthSuite } from "./whole/growth.js";
import { loadingSuite } from "./whole/loading.js";
import { memorySuite } from "./whole/memory.js";
import { smallCallSuite } from "./whole/smallCall.js";

/** Suites by name. Each compares the answers first and returns ratios of median CPU times of interleaved rounds. */
const suites: Readonly<Record<string, (rows: number, rounds: number) => Promise<Ratio[]>>> = {
  scorecard: scorecardSuite,
  loaded: loadedSuite,
  together: catalogueSuite,
  memory: memorySuite,
  small: smallCallSuite,
  import: loadingSuite,
  growth: growthSuite,
  payout: payoutSuite,
  forecast: forecastSuite,
  check: checkSuite,
  read: readingSuite,
};

const requested = process.argv.slice(2).filter((word) => word in suites);
const [rows = 1_000_000, rounds = 7] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const machine = {
  cpu: cpus()[0]?.model.trim() ?? "",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  load: loadavg()[0],
  node: process.version,
};
console.log(`${rows} opportunities, ${rounds} rounds, ${JSON.stringify(machine)}\n`);
const results: Ratio[] = [];
for (const name of requested.length > 0 ? requested : Object.keys(suites))
  results.push(...((await suites[name]?.(rows, rounds)) ?? []));
console.log(textTable(results.map(tableRow)));
mkdirSync("bench", { recursive: true });
writeFileSync("bench/results.json", `${JSON.stringify({ rows, rounds, machine, results }, null, 2)}\n`);
