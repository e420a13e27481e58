import { winRate, type Opportunity } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";

const calls = 20_000;

/** Computes the win rate by a hand-written loop. */
function handWrittenWinRate(deals: readonly Opportunity[]): number | null {
  let won = 0;
  let closed = 0;
  for (const { outcome } of deals) {
    if (outcome === "open") continue;
    closed += 1;
    if (outcome === "won") won += 1;
  }
  return closed === 0 ? null : won / closed;
}

/** Measures repeated calls of the win rate of a hundred records. */
export async function smallCallSuite(_: number, rounds: number): Promise<Ratio[]> {
  const lists = Array.from({ length: 100 }, (_each, index) => opportunities(100 + index).slice(index));
  const repeatCalls = (rate: (deals: readonly Opportunity[]) => number | null) => (): number => {
    let total = 0;
    for (let call = 0; call < calls; call += 1) total += rate(lists[call % lists.length] ?? []) ?? 0;
    return total;
  };
  if (repeatCalls(winRate)() !== repeatCalls(handWrittenWinRate)())
    throw new Error("winRate: expected the answer of the loop, got another");
  const times = await medians(
    [
      { name: "sales-kpi", run: repeatCalls((deals) => winRate(deals)) },
      { name: "loop", run: repeatCalls(handWrittenWinRate) },
    ],
    rounds * 3,
  );
  return [
    {
      suite: "small call",
      against: "hand-written loop, 100 records",
      ours: (times.get("sales-kpi") ?? NaN) / calls,
      theirs: (times.get("loop") ?? NaN) / calls,
      unit: "ns per call",
      gate: 5,
      goal: 2,
    },
  ];
}
