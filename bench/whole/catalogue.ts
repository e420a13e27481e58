import { scorecard } from "sales-kpi";
import { catalogue } from "../../src/kpi/catalogue.js";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";

/** Every KPI of opportunities at once, against the sum of each alone: what asking together saves. */
export async function catalogueSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const book = { opportunities: opportunities(rows) };
  const kpis = catalogue.filter((kpi) => "of" in kpi && kpi.of === "opportunities");
  const named = Object.fromEntries(kpis.map((kpi) => [kpi.id, kpi]));
  const together = scorecard(book, { kpis: named, by: ["rep"] });
  for (const kpi of kpis) {
    const alone = scorecard(book, { kpis: { [kpi.id]: kpi }, by: ["rep"] });
    if (alone.some((row, index) => String(row[kpi.id]) !== String(together[index]?.[kpi.id])))
      throw new Error(`${kpi.id} answers otherwise alone`);
  }
  const times = await medians(
    [
      { name: "together", run: () => scorecard(book, { kpis: named, by: ["rep"] }) },
      ...kpis.map((kpi) => ({
        name: kpi.id,
        run: () => scorecard(book, { kpis: { [kpi.id]: kpi }, by: ["rep"] }),
      })),
    ],
    rounds,
  );
  const ours = times.get("together") ?? NaN;
  const alone = [...times.values()].reduce((total, time) => total + time, -ours);
  return [
    {
      suite: "together",
      against: `${kpis.length} opportunity KPIs, each alone`,
      ours: ours / rows,
      theirs: alone / rows,
      unit: "ns per row",
      gate: 1 / 2,
      goal: 1 / 4,
    },
  ];
}
