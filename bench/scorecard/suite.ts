import type { Opportunity } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { requireEqual, type Answer } from "./answer.js";
import { decimalAndCheapDates, decimalAndDateFns } from "./decimalPerRow.js";
import { floatLoop } from "./floatLoop.js";
import { library } from "./library.js";
import { lodashGroups } from "./lodashGroups.js";

interface Peer {
  readonly name: string;
  readonly run: (deals: readonly Opportunity[], keyOf: (deal: Opportunity) => string) => Answer;
  /** Largest relative error of its sums. */
  readonly tolerance: number;
  readonly gate: number;
  readonly goal: number;
}

/** Peers. alasql is left out, because it brings 625 packages of 255 MB. */
const peers: readonly Peer[] = [
  { name: "decimal.js and date-fns, per row", run: decimalAndDateFns, tolerance: 1e-30, gate: 1 / 25, goal: 1 / 45 },
  {
    name: "decimal.js and cheap dates, per row",
    run: decimalAndCheapDates,
    tolerance: 1e-30,
    gate: 1 / 15,
    goal: 1 / 25,
  },
  { name: "plain float loop (inexact)", run: floatLoop, tolerance: 1e-9, gate: 0.65, goal: 0.4 },
  { name: "lodash (inexact)", run: lodashGroups, tolerance: 1e-9, gate: 1 / 8, goal: 1 / 18 },
];

const repOf = (deal: Opportunity): string => deal.ownerId ?? "";

/** Measures one request to plain row objects, from rows to answers. */
export async function scorecardSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const deals = opportunities(rows);
  const expected = library({ opportunities: deals }, "rep");
  for (const { name, run, tolerance } of peers) requireEqual(expected, run(deals, repOf), tolerance, name);
  const times = await medians(
    [
      { name: "sales-kpi", run: () => library({ opportunities: deals }, "rep") },
      ...peers.map(({ name, run }) => ({ name, run: () => run(deals, repOf) })),
    ],
    rounds,
  );
  const ours = (times.get("sales-kpi") ?? NaN) / rows;
  return peers.map(({ name, gate, goal }) => ({
    suite: "one-shot scorecard",
    against: name,
    ours,
    theirs: (times.get(name) ?? NaN) / rows,
    unit: "ns per row",
    gate,
    goal,
  }));
}
