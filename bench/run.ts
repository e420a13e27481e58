import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { textTable } from "sales-kpi";
import { opportunities } from "./opportunities.js";
import { difference, type Answer } from "./scorecard/answer.js";
import { decimalAndCheapDates, decimalAndDateFns } from "./scorecard/decimalPerRow.js";
import { floatLoop } from "./scorecard/floatLoop.js";
import { library } from "./scorecard/library.js";

/** The one-shot scorecard of 200 reps, side by side: answers compared first, rounds interleaved, medians of CPU time. */
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 7);
const deals = opportunities(rows);

interface Competitor {
  readonly name: string;
  readonly run: (deals: typeof opportunities extends (...given: never) => infer List ? List : never) => Answer;
  /** How far its sums may be from the exact ones. */
  readonly within: number;
  /** This library's time by its own: what it must not exceed, and what it should be. */
  readonly gate: number;
  readonly goal: number;
}

const competitors: readonly Competitor[] = [
  { name: "decimal.js and date-fns", run: decimalAndDateFns, within: 1e-30, gate: 1 / 25, goal: 1 / 45 },
  { name: "decimal.js, cheap dates", run: decimalAndCheapDates, within: 1e-30, gate: 1 / 15, goal: 1 / 25 },
  { name: "float loop (inexact)", run: floatLoop, within: 1e-9, gate: 0.65, goal: 0.4 },
];

const mine = library(deals);
for (const { name, run, within } of competitors) {
  const found = difference(mine, run(deals), within);
  if (found !== "") throw new Error(`${name} answers otherwise: ${found}`);
}

const cpuOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / rows;
};

const times = new Map<string, number[]>();
const measured = [{ name: "sales-kpi", run: library }, ...competitors];
for (let round = 0; round < rounds; round += 1)
  for (const { name, run } of measured) times.set(name, [...(times.get(name) ?? []), cpuOf(() => run(deals))]);

const medianOf = (name: string): number => [...(times.get(name) ?? [])].sort((a, b) => a - b)[rounds >> 1] ?? NaN;
const own = medianOf("sales-kpi");
const results = [
  { name: "sales-kpi", "ns per row": Math.round(own), ratio: "", gate: "", goal: "", met: "" },
  ...competitors.map(({ name, gate, goal }) => {
    const ratio = own / medianOf(name);
    const met = ratio <= goal ? "goal" : ratio <= gate ? "gate" : "no";
    return {
      name,
      "ns per row": Math.round(medianOf(name)),
      ratio: ratio.toFixed(3),
      gate: gate.toFixed(3),
      goal: goal.toFixed(3),
      met,
    };
  }),
];
const machine = { cpu: cpus()[0]?.model ?? "", cores: cpus().length, load: loadavg()[0], node: process.version };
console.log(`${rows} opportunities, ${rounds} rounds, ${JSON.stringify(machine)}\n`);
console.log(textTable(results));
mkdirSync("bench", { recursive: true });
writeFileSync("bench/results.json", `${JSON.stringify({ rows, rounds, machine, results }, null, 2)}\n`);
