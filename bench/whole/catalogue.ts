import { scorecard } from "sales-kpi";
import { catalogue } from "../../src/kpi/catalogue.js";
import { opportunities } from "../data/opportunities.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";

/** Measures all KPIs of opportunities in one request, compared with the sum of one request for each. */
export async function catalogueSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const book = { opportunities: opportunities(rows) };
  const kpis = catalogue.filter((kpi) => "of" in kpi && kpi.of === "opportunities");
  const kpisById = Object.fromEntries(kpis.map((kpi) => [kpi.id, kpi]));
  const together = scorecard(book, { kpis: kpisById, by: ["rep"] });
  for (const kpi of kpis) {
    const alone = scorecard(book, { kpis: { [kpi.id]: kpi }, by: ["rep"] });
    if (alone.some((row, index) => String(row[kpi.id]) !== String(together[index]?.[kpi.id])))
      throw new Error(`${kpi.id}: expected the same answer alone and together`);
  }
  const times = await medians(
    [
      { name: "together", run: () => scorecard(book, { kpis: kpisById, by: ["rep"] }) },
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
