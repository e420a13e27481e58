import { salesBook } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Ratio } from "../measure/ratio.js";
import { library } from "../scorecard/library.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function usedMemory(): number {
  // The second collection releases the memory that the first found unreachable.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Measures the memory that a book keeps for further scorecards, compared with the row objects it was read from. */
export function memorySuite(rows: number): Promise<Ratio[]> {
  warmUp();
  const before = usedMemory();
  const deals = opportunities(rows);
  const withRows = usedMemory();
  const book = salesBook({ opportunities: deals });
  const withBook = usedMemory();
  library(book, "rep");
  library(book, "rep");
  const withColumns = usedMemory();
  return Promise.resolve([
    {
      suite: "memory of a loaded book",
      against: "its row objects",
      ours: (withColumns - withBook) / Math.max(1, book.opportunities.length),
      theirs: (withRows - before) / rows,
      unit: "bytes per row",
      gate: 1 / 10,
      goal: 1 / 20,
    },
  ]);
}

/** Runs the requests on another book, so that compiled code does not count as memory of the book. */
function warmUp(): void {
  const book = salesBook({ opportunities: opportunities(100_000) });
  for (let round = 0; round < 10; round += 1) library(book, "rep");
}
