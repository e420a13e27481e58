import { checkProbabilities, type Opportunity } from "sales-kpi";
import { asOf, dealsWithHistories, stages } from "../data/dealsWithHistories.js";
import type { Ratio } from "../measure/ratio.js";
import { medians } from "../measure/rounds.js";

/**
 * Measures the check of a book with histories, compared with a loop that only reads the same records. A second ratio compares
 * the time per deal with that of a tenth of the deals.
 */
export async function checkSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const deals = dealsWithHistories(rows);
  const few = deals.slice(0, rows / 10);
  const times = await medians(
    [
      { name: "check", run: () => checkProbabilities({ opportunities: deals, stages }, { asOf }) },
      { name: "check of few", run: () => checkProbabilities({ opportunities: few, stages }, { asOf }) },
      { name: "reading", run: () => daysInStages(deals) },
    ],
    // A round takes seconds and is steady from the first one on.
    Math.min(rounds, 3),
  );
  const nanoseconds = (name: string): number => times.get(name) ?? NaN;
  return [
    {
      suite: "check",
      against: "reading every change of every history",
      ...{ ours: nanoseconds("check") / 1e9, theirs: nanoseconds("reading") / 1e9, unit: "s" },
      ...{ gate: 40, goal: 20 },
    },
    {
      suite: "check, growth",
      against: `${few.length} deals, and ${rows} here`,
      ...{ ours: nanoseconds("check") / rows, theirs: nanoseconds("check of few") / few.length, unit: "ns per deal" },
      ...{ gate: 1.5, goal: 1.1 },
    },
  ];
}

/** Counts days in each stage and deals won from it, by pipeline and by rep, as a short script does. */
function daysInStages(deals: readonly Opportunity[]): unknown {
  const stays = new Map<string, { days: number; n: number; won: number }>();
  const stated = new Map<string, { expected: number; won: number }>();
  for (const { pipelineId, ownerId, outcome, closedOn, history } of deals) {
    const changes = history ?? [];
    const won = outcome === "won" ? 1 : 0;
    changes.forEach(({ on, stage, probability }, index) => {
      const key = `${pipelineId ?? ""}/${stage}`;
      const stay = stays.get(key) ?? { days: 0, n: 0, won: 0 };
      stays.set(key, stay);
      stay.days += (Date.parse(changes[index + 1]?.on ?? closedOn ?? asOf) - Date.parse(on ?? "")) / 86_400_000;
      stay.n += 1;
      stay.won += won;
      const owner = stated.get(ownerId ?? "") ?? { expected: 0, won: 0 };
      stated.set(ownerId ?? "", owner);
      owner.expected += Number(probability ?? 0);
      owner.won += won;
    });
  }
  return [stays, stated];
}
