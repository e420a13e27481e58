import { salesBook } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { library } from "../scorecard/library.js";

/**
 * Measures the time per row from a hundredth of `rows` to ten times as many, compared with a tenth of them. Rows are read in passing and
 * from a loaded book. The limit is on the largest number: few rows carry the fixed cost of the answers.
 */
export async function growthSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const perRow = async (size: number): Promise<readonly [passing: number, loaded: number]> => {
    const deals = opportunities(size);
    const book = salesBook({ opportunities: deals });
    library(book, "rep");
    library(book, "rep");
    const times = await medians(
      [
        { name: "passing", run: () => library({ opportunities: deals }, "rep") },
        { name: "loaded", run: () => library(book, "rep") },
      ],
      rounds,
    );
    return [(times.get("passing") ?? NaN) / size, (times.get("loaded") ?? NaN) / size];
  };
  const base = rows / 10;
  const times = new Map<number, readonly [passing: number, loaded: number]>();
  for (const size of [base, rows / 100, rows, rows * 10]) times.set(size, await perRow(size));
  return [rows / 100, rows, rows * 10].flatMap((size) =>
    (["in passing", "loaded"] as const).map((source, index) => ({
      suite: `growth, ${source}`,
      against: `${base} rows, and ${size} here`,
      ours: times.get(size)?.[index] ?? NaN,
      theirs: times.get(base)?.[index] ?? NaN,
      unit: "ns per row",
      gate: size > rows ? 1.5 : null,
      goal: size > rows ? 1.1 : null,
    })),
  );
}
