import { salesBook } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { library } from "../scorecard/library.js";

/** Time per row at ten times `rows` against a tenth of them, read in passing and from a loaded book. */
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
  const small = await perRow(rows / 10);
  const large = await perRow(rows * 10);
  return (["in passing", "loaded"] as const).map((how, index) => ({
    suite: `growth, ${how}`,
    against: `${rows / 10} rows, and ${rows * 10} here`,
    ours: large[index] ?? NaN,
    theirs: small[index] ?? NaN,
    unit: "ns per row",
    gate: 1.5,
    goal: 1.1,
  }));
}
