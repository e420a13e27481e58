import { winRate, type Opportunity } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";

const calls = 20_000;

/** What a hand would write. */
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

/** The win rate of a hundred records, called again and again. */
export async function smallCallSuite(_: number, rounds: number): Promise<Ratio[]> {
  const lists = Array.from({ length: 100 }, (_each, index) => opportunities(100 + index).slice(index));
  const repeatCalls = (rate: (deals: readonly Opportunity[]) => number | null) => (): number => {
    let total = 0;
    for (let call = 0; call < calls; call += 1) total += rate(lists[call % lists.length] ?? []) ?? 0;
    return total;
  };
  if (repeatCalls(winRate)() !== repeatCalls(handWrittenWinRate)()) throw new Error("the loop answers otherwise");
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
