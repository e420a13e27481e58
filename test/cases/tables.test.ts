import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dimensions,
  openOpportunities,
  salesBook,
  scorecard,
  textTable,
  weightedPipeline,
  wonRevenue,
} from "../../src/index.js";

const open = (ownerId: string, amount: string, probability: number) =>
  ({ id: ownerId, ownerId, stage: "Offer", outcome: "open", createdOn: "2026-07-01", amount, probability }) as const;

describe("a weighted forecast that is one cent off (margince/margince PR #1143)", () => {
  it("adds up as it is shown: 308.63 and 308.62 are 617.25", () => {
    const kpis = { weighted: weightedPipeline };
    const book = { opportunities: [open("r1", "1234.50", 0.25), open("r2", "1234.50", 0.25)] };
    const rows = scorecard(book, { kpis, by: ["rep"], totals: true });
    expect(rows.map(({ weighted }) => weighted.toString())).toEqual(["308.625", "308.625", "617.25"]);
    const shown = textTable(rows, { kpis, moneyDigits: 2 }).split("\n").slice(2, 5);
    expect(shown.map((line) => line.split(/\s+/u).at(-1))).toEqual(["308.63", "308.62", "617.25"]);
  });
});

describe("money in a text table", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const amountOfText = (text: string | undefined): number =>
    Number(text?.replaceAll(/[\u202f\s]/gu, "").replace("−", "-"));

  it("adds up over two dimensions, and no part is a whole unit off", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 12 }), (deals) => {
        const opportunities = deals.map(([amount, rep, product], index) => ({
          ...{
            id: String(index),
            ownerId: `rep${rep}`,
            product: `product${product}`,
            stage: "Won",
            outcome: "won" as const,
          },
          ...{ amount: (amount / 1000).toFixed(3), createdOn: "2026-01-05", closedOn: "2026-02-05" },
        }));
        const kpis = { won: wonRevenue };
        const rows = scorecard({ opportunities }, { kpis, by: ["rep", "product"], totals: true });
        const lines = textTable(rows, { kpis, columns: ["won"] })
          .split("\n")
          .slice(2, -1)
          .map(amountOfText);
        for (const [index, row] of rows.entries())
          expect(Math.abs((lines[index] ?? NaN) - row.won.toNumber())).toBeLessThan(1);
        const sumAt = (level: string, rep?: string | null): number =>
          lines
            .filter((_, at) => rows[at]?.level === level && (rep === undefined || rows[at].rep === rep))
            .reduce((sum, value) => sum + value, 0);
        expect(sumAt("rep")).toBe(sumAt("total"));
        for (const { level, rep } of rows) if (level === "rep") expect(sumAt("product", rep)).toBe(sumAt("rep", rep));
      }),
    );
  });

  it("is left as it is where a total is not the sum of its parts, and without totals", () => {
    const kpis = { won: wonRevenue };
    const row = (level: string, rep: string | null, won: number) => ({
      level,
      rep,
      period: null,
      start: null,
      end: null,
      won,
    });
    expect(
      textTable([row("rep", "a", 0.5), row("rep", "b", 0.5), row("total", null, 7)], { kpis, columns: ["won"] }),
    ).toBe("won\n---\n  0\n  0\n  7\n");
    expect(textTable([{ won: 0.5 }, { won: 1.5 }], { kpis })).toBe("won\n---\n  0\n  2\n");
  });
});

describe("stages of two pipelines with one name", () => {
  it("have each their own funnel stage, whatever the order of the stages", () => {
    const stages = [
      { id: "Offer", pipelineId: "new", order: 1, funnelStage: "decision" },
      { id: "Offer", pipelineId: "renewal", order: 1, funnelStage: "action" },
    ];
    const opportunities = ["new", "renewal"].map((pipelineId) => ({
      ...open("ann", "1", 0.5),
      id: pipelineId,
      pipelineId,
    }));
    for (const listed of [stages, stages.toReversed()]) {
      const rows = scorecard(salesBook({ opportunities, stages: listed }), {
        kpis: { openOpportunities },
        by: [dimensions.funnelStage],
      });
      expect(rows.map(({ funnelStage, openOpportunities: n }) => [funnelStage, n])).toEqual([
        ["action", 1],
        ["decision", 1],
      ]);
    }
  });
});
