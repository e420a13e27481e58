import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimension } from "../../../src/model/dimensions/dimension.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { forecast, type ForecastOptions } from "../../../src/pipeline/forecast/forecast.js";
import type { ForecastRow } from "../../../src/pipeline/forecast/forecastRow.js";
import { observedProbability, stageProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { dealsOpenIn, wasOpen } from "../../oracle/dealsOpenIn.js";
import { exact, sumOf, type Exact } from "../../oracle/exact.js";
import { randomBook } from "../../oracle/randomBook.js";
import { randomDay, randomDeals } from "./randomDeals.js";

const period = { start: "2026-02-01", end: "2026-04-01" };
const measures = fc.constantFrom("amount" as const, "units" as const);
const overdues = fc.constantFrom("leave-out" as const, "include" as const);

function totalOf(opportunities: readonly Opportunity[], question: Partial<ForecastOptions> = {}): ForecastRow {
  const total = forecast({ opportunities }, { period, asOf: "2026-02-28", ...question }).at(-1);
  if (total === undefined) throw new Error("there is always a total");
  return total;
}

const due = (id: string, amount: number | string | null, probability: number | null): Opportunity => ({
  ...{ id, stage: "any", outcome: "open", createdOn: "2026-01-05", expectedCloseOn: "2026-03-15" },
  ...{ amount, probability },
});

interface Twin {
  readonly won: readonly Opportunity[];
  readonly due: readonly Opportunity[];
  readonly overdue: readonly Opportunity[];
  readonly undated: readonly Opportunity[];
}

/** The parts of a forecast, read off its definition. */
function twin(opportunities: readonly Opportunity[], asOf: string): Twin {
  const isOver = asOf >= period.end;
  const open = isOver ? [] : dealsOpenIn({ opportunities } as never, { asOf });
  const inPeriod = (day: string): boolean => day >= period.start && day < period.end;
  return {
    won: opportunities.filter(
      ({ outcome, closedOn }) => outcome === "won" && closedOn != null && closedOn <= asOf && inPeriod(closedOn),
    ),
    due: open.filter(
      (deal) => deal.expectedCloseOn != null && deal.expectedCloseOn >= asOf && inPeriod(deal.expectedCloseOn),
    ),
    overdue: open.filter((deal) => deal.expectedCloseOn != null && deal.expectedCloseOn < asOf),
    undated: open.filter((deal) => deal.expectedCloseOn == null),
  };
}

const usable = (deals: readonly Opportunity[], field: "amount" | "units") =>
  deals.flatMap((deal) => {
    const [value, chance] = [deal[field], deal.probability];
    if (value == null || chance == null) return [];
    const p = exact(chance);
    return p.lt(0) || p.gt(1) ? [] : [{ value: exact(value), p }];
  });

/** Every way the deals can go, one by one: what it comes to, in rising order, and how likely it is. */
function outcomes(deals: readonly { readonly value: Exact; readonly p: Exact }[]) {
  const all = Array.from({ length: 2 ** deals.length }, (_, outcome) => {
    const comes = deals.map((__, index) => Math.floor(outcome / 2 ** index) % 2 === 1);
    return {
      value: deals.reduce((total, deal, index) => (comes[index] === true ? total.plus(deal.value) : total), exact(0)),
      chance: deals.reduce((all, { p }, index) => all.times(comes[index] === true ? p : exact(1).minus(p)), exact(1)),
    };
  });
  return all.filter(({ chance }) => !chance.isZero()).sort((one, other) => one.value.cmp(other.value));
}

const shown = (value: { toFixed: () => string }): string => value.toFixed().replace(/^-0$/, "0");

describe("the forecast", () => {
  it("is what all outcomes, one by one, come to: parts, mean, quantiles, chance of the target", () => {
    fc.assert(
      fc.property(
        randomDeals(9),
        randomDay,
        measures,
        overdues,
        fc.integer({ min: -10, max: 20_000 }),
        (deals, asOf, measure, overdue, cents) => {
          const target = cents / 100;
          const row = totalOf(deals, { asOf, measure, overdue, target });
          const parts = twin(deals, asOf);
          const won = parts.won.flatMap((deal) => (deal[measure] == null ? [] : [deal[measure]]));
          expect(row.won).toMatchObject({ deals: parts.won.length, missing: parts.won.length - won.length });
          expect(shown(row.won.value)).toBe(shown(sumOf(won)));
          for (const name of ["due", "overdue", "undated"] as const) {
            const weighed = usable(parts[name], measure);
            expect(row[name]).toMatchObject({
              deals: parts[name].length,
              missing: parts[name].length - weighed.length,
            });
            const gross = parts[name].flatMap((deal) => (deal[measure] == null ? [] : [deal[measure]]));
            expect(shown(row[name].gross)).toBe(shown(sumOf(gross)));
            expect(shown(row[name].weighted)).toBe(
              shown(weighed.reduce((sum, { value, p }) => sum.plus(value.times(p)), exact(0))),
            );
          }
          const counted = overdue === "include" ? [...parts.due, ...parts.overdue, ...parts.undated] : parts.due;
          const open = usable(counted, measure);
          const certain = sumOf(won);
          expect(row.deals).toBe(open.length);
          expect(row.missing).toBe(parts.won.length - won.length + counted.length - open.length);
          const mean = open.reduce((sum, { value, p }) => sum.plus(value.times(p)), certain);
          expect(shown(row.mean)).toBe(shown(mean));
          const ways = outcomes(open);
          const reached = ways.reduce(
            (sum, { value, chance }) => (value.plus(certain).gte(target) ? sum.plus(chance) : sum),
            exact(0),
          );
          expect(row.independent.chanceOfTarget).toBeCloseTo(reached.toNumber(), 12);
          for (const [q, value] of [
            ["0.1", row.independent.low],
            ["0.5", row.independent.mid],
            ["0.9", row.independent.high],
          ] as const) {
            let below = exact(0);
            const least = ways.find(({ chance }) => (below = below.plus(chance)).gte(q));
            expect(shown(value)).toBe(shown((least?.value ?? exact(0)).plus(certain)));
          }
          const variance = open.reduce(
            (sum, { value, p }) => sum.plus(value.pow(2).times(p).times(exact(1).minus(p))),
            exact(0),
          );
          expect(row.independent.standardDeviation).toBeCloseTo(variance.sqrt().toNumber(), 10);
          expect([row.independent.error, row.correlated.error]).toEqual([0, 0]);
        },
      ),
    );
  });

  it("has the parts of any book, as known on the day, with its means of groups adding up to that of all", () => {
    fc.assert(
      fc.property(randomBook, randomDay, overdues, (book, asOf, overdue) => {
        const rows = forecast(book, { period, asOf, overdue, by: "source" });
        const total = rows.at(-1);
        const parts = twin(book.opportunities, asOf);
        for (const name of ["won", "due", "overdue", "undated"] as const)
          expect(total?.[name].deals).toBe(parts[name].length);
        const groups = rows.slice(0, -1);
        expect(groups.reduce((sum, { mean }) => sum.plus(exact(mean)), exact(0)).toFixed()).toBe(total?.mean.toFixed());
        expect(groups.reduce((sum, row) => sum + row.deals, 0)).toBe(total?.deals);
        const lost = book.opportunities.filter(({ outcome }) => outcome !== "lost");
        const nowhere = lost.filter(
          (deal) =>
            (deal.createdOn == null || (deal.outcome === "won" && deal.closedOn == null)) &&
            !(deal.outcome === "won" && deal.closedOn != null && deal.closedOn <= asOf),
        );
        expect(total?.unplaced).toBe(nowhere.length);
        const open = asOf >= period.end ? [] : book.opportunities.filter((deal) => wasOpen(deal, asOf));
        expect(total?.reconstructed).toBeLessThanOrEqual(open.length);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change with the order of the records, to the last bit", () => {
    fc.assert(
      fc.property(randomDeals(12), fc.constantFrom(20, 4096), (deals, mostPoints) => {
        const question = { period, asOf: "2026-02-15", by: "rep", mostPoints, correlation: 0.2 } as const;
        const newDeals = [{ start: "2026-01-01", end: "2026-02-01" }];
        expect(forecast({ opportunities: deals.toReversed() }, { ...question, newDeals })).toEqual(
          forecast({ opportunities: deals }, { ...question, newDeals }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("scales with the amounts, rises with the probabilities, and keeps its quantiles in order", () => {
    fc.assert(
      fc.property(randomDeals(8), fc.integer({ min: 1, max: 9 }), (deals, factor) => {
        const [row, scaled] = [
          deals,
          deals.map((deal) => ({
            ...deal,
            amount: deal.amount == null ? null : exact(deal.amount).times(factor).toFixed(),
          })),
        ].map((all) => totalOf(all));
        if (row === undefined || scaled === undefined) throw new Error("two rows");
        for (const name of ["independent", "correlated"] as const) {
          const { low, mid, high } = row[name];
          expect(low.lte(mid) && mid.lte(high)).toBe(true);
          expect([low, mid, high].map((value) => value.times(factor).toFixed())).toEqual(
            [scaled[name].low, scaled[name].mid, scaled[name].high].map((value) => value.toFixed()),
          );
        }
        expect(scaled.mean.toFixed()).toBe(row.mean.times(factor).toFixed());
        const positive = deals.map((deal) => ({
          ...deal,
          amount: deal.amount == null ? null : Math.abs(Number(deal.amount)),
        }));
        const surer = positive.map((deal) => ({
          ...deal,
          probability: deal.probability == null ? null : Math.min(1, Number(deal.probability) + 0.05),
        }));
        const before = totalOf(positive);
        expect(totalOf(surer).mean.gte(before.mean)).toBe(true);
        expect(before.due.weighted.gte(0) && before.due.weighted.lte(before.due.gross)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("is one value where every probability is 0 or 1", () => {
    fc.assert(
      fc.property(randomDeals(12), (deals) => {
        const sure = deals.map((deal) => ({ ...deal, probability: Math.round(Number(deal.probability ?? 0)) }));
        const { mean, independent, correlated, carriers } = totalOf(sure, { overdue: "include", correlation: 0.3 });
        for (const { low, mid, high, standardDeviation } of [independent, correlated]) {
          expect([low, mid, high].map((value) => value.toFixed())).toEqual(
            [mean, mean, mean].map((value) => value.toFixed()),
          );
          expect(standardDeviation).toBe(0);
        }
        expect(carriers).toEqual([]);
        expect(totalOf(sure, { overdue: "include", target: mean }).correlated.chanceOfTarget).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it("without correlation is the independent one, with it as wide or wider about the same mean", () => {
    const deals = Array.from({ length: 60 }, (_, index) => due(`d${index}`, 100 + index, 0.3));
    const none = totalOf(deals, { correlation: 0, target: 2000 });
    expect(none.correlated).toEqual(none.independent);
    const spreads = [0, 0.05, 0.2, 0.5].map((correlation) => totalOf(deals, { correlation, target: 6000 }).correlated);
    const widths = spreads.map(({ low, high }) => high.minus(low).toNumber());
    expect(widths).toEqual([...new Set(widths)].sort((one, other) => one - other));
    const chances = spreads.map(({ chanceOfTarget }) => chanceOfTarget ?? NaN);
    expect(chances).toEqual(chances.toSorted((one, other) => one - other));
  });

  it("leaves overdue and undated deals out unless told, and shows them either way", () => {
    const deals = [
      { ...due("late", 100, 0.5), expectedCloseOn: "2026-02-27" },
      { ...due("today", 1000, 0.5), expectedCloseOn: "2026-02-28" },
      { ...due("sometime", 10, 0.5), expectedCloseOn: null },
      { ...due("after", 7, 0.5), expectedCloseOn: "2026-04-01" },
    ];
    const [out, within] = [totalOf(deals), totalOf(deals, { overdue: "include" })];
    expect([out.overdueDeals, out.mean.toString(), within.overdueDeals, within.mean.toString()]).toEqual([
      ...["leave-out", "500", "include", "555"],
    ]);
    expect(
      [out, within].map(({ overdue, undated }) => [overdue.weighted.toString(), undated.weighted.toString()]),
    ).toEqual([
      ["50", "5"],
      ["50", "5"],
    ]);
    // Made before the period begins: what is expected until then belongs to another one.
    const before = totalOf([{ ...due("early", 100, 0.5), expectedCloseOn: "2026-01-20" }], { asOf: "2026-01-10" });
    expect([before.due.deals, before.overdue.deals, before.mean.toString()]).toEqual([0, 0, "0"]);
    const today: Opportunity = { ...due("won today", 8, 1), outcome: "won", closedOn: "2026-02-28" };
    const tomorrow: Opportunity = { ...today, id: "won tomorrow", closedOn: "2026-03-01" };
    const last = totalOf([today, tomorrow]);
    expect([last.won.deals, last.due.deals]).toEqual([1, 1]);
    const over = totalOf(deals, { asOf: "2026-04-01", overdue: "include" });
    expect([over.due.deals, over.overdue.deals, over.undated.deals]).toEqual([0, 0, 0]);
  });

  it("tells what new deals brought from the same distance to the end, and takes these values as equally likely", () => {
    const wonNew = (id: string, createdOn: string, closedOn: string, amount: number): Opportunity => ({
      ...{ id, stage: "won", outcome: "won", createdOn, closedOn, amount },
    });
    // On 28 February the period has 32 days left; so had those that end with December and with January on 30 November and 31 December.
    const past = [
      wonNew("q4", "2025-12-01", "2025-12-31", 300),
      wonNew("too old", "2025-11-30", "2025-12-20", 9000),
      wonNew("one", "2026-01-01", "2026-01-31", 50),
      wonNew("two", "2026-01-10", "2026-01-20", 50.5),
    ];
    const newDeals = [
      { start: "2025-11-01", end: "2026-01-01" },
      { start: "2026-01-01", end: "2026-02-01" },
    ];
    const row = totalOf([...past, due("open", 10, 0.5)], { newDeals, target: 110 });
    expect(row.newDeals).toMatchObject({ periods: 2, deals: 3, missing: 0 });
    expect([row.newDeals?.mean, row.newDeals?.least, row.newDeals?.most].map(String)).toEqual([
      "200.25",
      "100.5",
      "300",
    ]);
    expect(row.mean.toString()).toBe("205.25");
    // 100.5, 110.5, 300 and 310, each as likely as the others.
    const { low, mid, high, chanceOfTarget, standardDeviation } = row.independent;
    expect([low, mid, high].map(String)).toEqual(["100.5", "110.5", "310"]);
    expect(chanceOfTarget).toBeCloseTo(0.75, 14);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(25 + 99.75 ** 2), 10);
    const [ann, all] = forecast(
      { opportunities: [...past, { ...due("open", 10, 0.5), ownerId: "ann" }] },
      { period, asOf: "2026-02-28", newDeals, by: "rep" },
    );
    expect([ann?.key, ann?.newDeals?.mean.toString(), all?.key]).toEqual(["ann", "0", null]);
    expect(thrownBy(() => totalOf([], { newDeals: [{ start: "2026-01-01", end: "2026-03-02" }] })).message).toBe(
      'newDeals[0]: expected a period that is over on 2026-02-28, got {"start":"2026-01-01","end":"2026-03-02"}',
    );
    expect(totalOf([], { newDeals: [{ start: "2026-01-01", end: "2026-03-01" }] }).newDeals?.periods).toBe(1);
    // Made 20 days before the period begins: what was won in that time before a past period is not the past period's.
    const ahead = totalOf(
      [wonNew("before", "2025-10-20", "2025-10-25", 5), wonNew("in", "2025-10-20", "2025-11-02", 7)],
      {
        ...{ asOf: "2026-01-12", newDeals: [{ start: "2025-11-01", end: "2026-01-01" }] },
      },
    );
    expect([ahead.newDeals?.deals, ahead.newDeals?.mean.toString()]).toEqual([1, "7"]);
    expect(thrownBy(() => totalOf([], { newDeals: [] })).code).toBe("impossible-request");
  });

  it("names the deals that carry the variance, those of equal weight by id", () => {
    const deals = [
      due("sure", 900, 0.99),
      due("b", 100, 0.5),
      due("a", 100, 0.5),
      due("large", 300, 0.5),
      due("x", 5, 1),
    ];
    const { carriers } = totalOf(deals, { carriers: 3 });
    expect(carriers.map(({ opportunityId }) => opportunityId)).toEqual(["large", "sure", "a"]);
    const all = totalOf(deals, { carriers: 9 }).carriers;
    expect(all.length).toBe(4);
    expect(all.reduce((sum, { shareOfVariance }) => sum + shareOfVariance, 0)).toBeCloseTo(1, 14);
    expect(carriers[0]?.shareOfVariance).toBeCloseTo(22_500 / (22_500 + 8019 + 5000), 14);
  });

  it("has a target for each group, and says which probability it is of", () => {
    const deals = [
      { ...due("a", 100, 0.5), ownerId: "ann" },
      { ...due("b", 50, 0.2), ownerId: "bob" },
    ];
    const book = { opportunities: deals, stages: [{ id: "any", order: 1, probability: 0.1 }], asOf: "2026-02-28" };
    const rows = forecast(book, { period, by: "rep", targets: { ann: 100 }, target: "150" });
    expect(rows.map(({ key, independent }) => [key, independent.chanceOfTarget])).toEqual([
      ["ann", 0.5],
      ["bob", null],
      [null, 0.1],
    ]);
    const told = [stageProbability, observedProbability({ any: 0.4 })].map((probability) =>
      forecast(book, { period, probability }).map((row) => [row.probability, row.mean.toString()]),
    );
    expect(told.flat()).toEqual([
      ["stage", "15"],
      ["observed", "60"],
    ]);
  });

  it("states the error of a grid that is too coarse for all sums", () => {
    const deals = Array.from({ length: 14 }, (_, index) => due(`d${index}`, (10_001 + 713 * index) / 100, 0.5));
    const [fine, coarse] = [totalOf(deals, { mostPoints: 2 ** 14 }), totalOf(deals, { mostPoints: 200 })];
    for (const name of ["independent", "correlated"] as const) {
      expect(fine[name].error).toBe(0);
      expect(coarse[name].error).toBeGreaterThan(0);
      for (const end of ["low", "mid", "high"] as const)
        expect(coarse[name][end].minus(fine[name][end]).abs().toNumber()).toBeLessThanOrEqual(coarse[name].error);
    }
    expect(coarse.mean.toString()).toBe(fine.mean.toString());
  });

  it("is refused without a day, on one that the book does not know, and for what cannot be meant", () => {
    expect(thrownBy(() => forecast({}, { period })).message).toBe(
      "forecast: asOf: expected a day, because the book has none of its own, got undefined",
    );
    expect(thrownBy(() => forecast({ asOf: "2026-02-01" }, { period, asOf: "2026-02-02" })).message).toBe(
      'forecast: asOf: expected a day up to 2026-02-01, the day of the book, got "2026-02-02"',
    );
    expect(thrownBy(() => totalOf([], { asOf: "2026-02-30" })).code).toBe("unreadable-day");
    expect(thrownBy(() => totalOf([], { period: { start: "2026-02-01", end: "2026-02-01" } })).code).toBe(
      "impossible-request",
    );
    expect(thrownBy(() => totalOf([], { correlation: NaN })).message).toBe(
      "forecast: correlation: expected a number, got NaN",
    );
    for (const correlation of [-0.1, 1])
      expect(thrownBy(() => totalOf([], { correlation })).message).toContain(
        `correlation: expected a number from 0 to below 1, got ${correlation}`,
      );
    expect(thrownBy(() => totalOf([], { carriers: -1 })).message).toBe(
      "forecast: carriers: expected a whole number of deals from 0 on, got -1",
    );
    const kind = dimension("costKind", { costs: () => (cost) => cost.kind });
    expect(thrownBy(() => totalOf([], { by: kind })).message).toBe(
      "forecast: by: expected a dimension of opportunities, got costKind: opportunities have no costKind",
    );
    const nothing = totalOf([], { target: 0 });
    expect([nothing.mean, nothing.correlated.low].map(String)).toEqual(["0", "0"]);
    expect(nothing.independent.chanceOfTarget).toBe(1);
  });
});
