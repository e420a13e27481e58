import { salesBook, type Opportunity } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians, type Case } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { requireEqual, type Answer } from "../scorecard/answer.js";
import { library } from "../scorecard/library.js";
import { arqueroTable, queryArquero } from "./arqueroTable.js";
import { columnsOf } from "./columns.js";
import { loadDuck, queryDuck } from "./duckdb.js";
import { floatColumns } from "./floatColumns.js";
import { fusedColumns, fusedColumnsOf } from "./fusedColumns.js";

interface Peer extends Case {
  readonly suite: string;
  readonly run: () => Answer | Promise<Answer>;
  readonly against: "loaded" | "rows";
  /** Largest relative error of its sums. */
  readonly tolerance: number;
  readonly gate: number;
  readonly goal: number;
}

const productOf = (deal: Opportunity): string => deal.product ?? "";

/** Measures a further grouping of a book with its columns, compared with engines that have their columns. */
export async function loadedSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const deals = opportunities(rows);
  const book = salesBook({ opportunities: deals });
  for (const by of ["rep", "rep", "product"] as const) library(book, by);
  const columns = columnsOf(deals, productOf);
  const fused = fusedColumnsOf(columns);
  const arquero = arqueroTable(columns);
  const duck = await loadDuck(deals, productOf, "codes");
  const loaded = { suite: "loaded book", against: "loaded" } as const;
  const peers: readonly Peer[] = [
    {
      ...loaded,
      name: "float loop over typed arrays (inexact)",
      run: () => floatColumns(columns),
      tolerance: 1e-9,
      gate: 1.6,
      goal: 1.1,
    },
    {
      ...loaded,
      name: "exact pass fused by hand",
      run: () => fusedColumns(fused),
      tolerance: 1e-30,
      gate: 3.5,
      goal: 1.2,
    },
    {
      ...loaded,
      name: "DuckDB, query alone, one thread, coded keys",
      hasThreads: true,
      run: () => queryDuck(duck),
      tolerance: 1e-15,
      gate: 1 / 2.5,
      goal: 1 / 5,
    },
    {
      ...loaded,
      name: "arquero, query alone (inexact)",
      run: () => queryArquero(arquero),
      tolerance: 1e-9,
      gate: 1 / 15,
      goal: 1 / 30,
    },
    {
      suite: "rows to answers",
      against: "rows",
      name: "DuckDB, chunk load and query",
      hasThreads: true,
      run: async () => queryDuck(await loadDuck(deals, productOf, "texts")),
      tolerance: 1e-15,
      gate: 1 / 12,
      goal: 1 / 25,
    },
  ];
  const expected = library(book, "product");
  requireEqual(library({ opportunities: deals }, "product"), expected, 0, "the book read in passing");
  for (const { name, run, tolerance } of peers) requireEqual(expected, await run(), tolerance, name);
  const ourCases = {
    loaded: { name: "sales-kpi, loaded", run: () => library(book, "product") },
    rows: { name: "sales-kpi, from rows", run: () => library({ opportunities: deals }, "product") },
  };
  const times = await medians([...Object.values(ourCases), ...peers], rounds);
  return peers.map(({ suite, name, against, gate, goal }) => ({
    suite,
    against: name,
    ours: (times.get(ourCases[against].name) ?? NaN) / rows,
    theirs: (times.get(name) ?? NaN) / rows,
    unit: "ns per row",
    gate,
    goal,
  }));
}
