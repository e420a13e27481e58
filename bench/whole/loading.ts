import { execFileSync } from "node:child_process";
import type { Ratio } from "../measure/ratio.js";

const importTimer = (entry: string): string =>
  `const before = performance.now(); import(${JSON.stringify(entry)}).then(() => console.log(performance.now() - before))`;

/** Measures the milliseconds in which a fresh Node imports the built package. Gate and goal are milliseconds too. */
export function loadingSuite(_: number, rounds: number): Promise<Ratio[]> {
  const timeImport = (): number =>
    Number(execFileSync(process.execPath, ["-e", importTimer("sales-kpi")], { encoding: "utf8" }));
  timeImport();
  const times = Array.from({ length: Math.max(rounds, 7) }, timeImport).sort((left, right) => left - right);
  return Promise.resolve([
    {
      suite: "import",
      against: "one millisecond",
      ours: times[times.length >> 1] ?? NaN,
      theirs: 1,
      unit: "ms",
      gate: 60,
      goal: 30,
    },
  ]);
}
