import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../../../src/kpi/define/growth.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { leadConversionRate } from "../../../src/kpi/leads/leadConversionRate.js";
import { pipelineCoverage } from "../../../src/kpi/pipeline/pipelineCoverage.js";
import { medianDealSize } from "../../../src/kpi/revenue/medianDealSize.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import { type BookRecords, salesBook } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { toPlain } from "../../../src/output/toPlain.js";
import type { AnyScorecardOptions } from "../../../src/query/plan/scorecardOptions.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { scorecards } from "../../../src/query/scorecard/scorecards.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { randomBook } from "../../oracle/randomBook.js";
import { day, period } from "../../oracle/randomRecords.js";
import { dealKpis } from "./dealKpis.js";
import { deal, lines, year } from "./smallBooks.js";

const onRows = Object.entries(dealKpis(false)).map(([name, kpi]) => [`${name}, by rows`, kpi] as const);
const ofDeals: Readonly<Record<string, AnyKpi>> = {
  ...dealKpis(true),
  ...Object.fromEntries(onRows),
  winRate,
  medianDealSize,
};
const ofBooks: Readonly<Record<string, AnyKpi>> = {
  ...{ winRate, wonRevenue, leadConversionRate, pipelineCoverage, quotaAttainment },
  growing: growth(wonRevenue, { against: "previous" }),
};

const askedOf = (kpis: Readonly<Record<string, AnyKpi>>, groupings: readonly AnyScorecardOptions["by"][]) =>
  fc
    .record(
      {
        kpis: fc.shuffledSubarray(Object.keys(kpis), { minLength: 1, maxLength: 6 }),
        by: fc.constantFrom(...groupings),
        over: fc.uniqueArray(period, { maxLength: 3 }),
        totals: fc.boolean(),
      },
      { requiredKeys: ["kpis", "by", "totals"] },
    )
    .map(({ kpis: names, by = [], ...asked }): AnyScorecardOptions => {
      const picked = Object.fromEntries(names.flatMap((name) => (kpis[name] ? [[name, kpis[name]]] : [])));
      return { ...asked, by, kpis: picked };
    });

const request = fc.oneof(
  askedOf(ofDeals, [[], ["rep"], ["stage", "source"], ["team", "rep"], ["team", "lossReason", "rep"]]),
  askedOf(ofBooks, [[], ["rep"], ["team"], ["team", "rep"]]),
);
const requests = fc.array(request, { minLength: 2, maxLength: 5 });
const bookOnDay = fc
  .tuple(randomBook, fc.option(day, { nil: undefined }))
  .map(([book, asOf]) => (asOf === undefined ? book : { ...book, asOf }));

const plainRows = (rows: readonly object[]): unknown => toPlain(rows, { money: "string" });
const answer = (book: BookRecords, asked: AnyScorecardOptions): unknown => plainRows(scorecard(book, asked));

describe("a book with several queries", () => {
  it("has the rows of plain records that are queried once", () => {
    fc.assert(
      fc.property(bookOnDay, requests, (records, asked) => {
        const book = salesBook(records);
        for (const each of [...asked, ...asked.slice(0, 2)]) expect(answer(book, each)).toEqual(answer(records, each));
      }),
      { numRuns: 80 },
    );
  });

  it("has the same rows for several scorecards at once and one by one, at first and later", () => {
    fc.assert(
      fc.property(bookOnDay, requests, (records, asked) => {
        const named = Object.fromEntries(asked.map((each, at) => [`question ${at}`, each]));
        const expected = asked.map((each) => answer(records, each));
        const book = salesBook(records);
        for (const given of [records, book, book, book])
          expect(Object.values(scorecards(given, named)).map(plainRows)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  const kpis = { wonRevenue, winRate };
  const columns = ["rep", "wonRevenue", "winRate"];
  const ask = (book: BookRecords): string[] => lines(scorecard(book, { kpis, by: ["rep"] }), ...columns);
  const some = (): Opportunity[] => [
    deal("ann", "won", { id: "a", amount: "10.10" }),
    deal("bob", "lost", { id: "b", amount: 7 }),
    deal("ann", "lost", { id: "c" }),
  ];

  it("does not change with the caller's lists", () => {
    const opportunities = some();
    const book = salesBook({ opportunities });
    const expected = ["ann 10.1 0.5", "bob 0 0"];
    const changes = [
      () => opportunities.push(deal("cid", "won", { id: "d", amount: 99 })),
      () => opportunities.reverse(),
      () => opportunities.sort((left, right) => (left.id < right.id ? 1 : -1)),
      () => opportunities.splice(0, 2),
      () => (opportunities.length = 0),
    ];
    for (const change of changes) {
      change();
      expect(ask(book)).toEqual(expected);
    }
    expect(book.opportunities.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("is read again if it is a plain object, because its lists may have changed", () => {
    const opportunities = some();
    const plain = { opportunities };
    expect([ask(plain), ask(plain)]).toEqual(Array(2).fill(["ann 10.1 0.5", "bob 0 0"]));
    opportunities.push(deal("bob", "won", { id: "d", amount: 5 }));
    expect(ask(plain)).toEqual(["ann 10.1 0.5", "bob 5 0.5"]);
    opportunities.splice(0, 1, { ...opportunities[0], ownerId: "bob", amount: 1 } as Opportunity);
    expect(ask(plain)).toEqual(["ann 0 0", `bob 6 ${2 / 3}`]);
  });

  it("is a separate book if it is copied into a plain object, or made of the same records again", () => {
    const book = salesBook({ opportunities: some() });
    for (const more of [deal("cid", "won", { id: "d", amount: 1 }), deal("cid", "won", { id: "d", amount: 2 })]) {
      const amount = String(more.amount);
      const opportunities = [...book.opportunities, more];
      expect(ask(book)).toEqual(["ann 10.1 0.5", "bob 0 0"]);
      expect(ask({ ...book, opportunities })).toEqual(["ann 10.1 0.5", "bob 0 0", `cid ${amount} 1`]);
      expect(ask(salesBook({ ...book, opportunities }))).toEqual(["ann 10.1 0.5", "bob 0 0", `cid ${amount} 1`]);
    }
  });

  it("reports each time what cannot be read, and returns each time what can", () => {
    const bad = [
      ...some(),
      deal("bob", "won", { id: "x", amount: "1,5" }),
      deal("bob", "won", { id: "y", closedOn: "n/a" }),
    ];
    const book = salesBook({ opportunities: bad });
    for (let time = 0; time < 3; time += 1) {
      expect(thrownBy(() => ask(book)).place).toMatchObject({ index: 3, id: "x", field: "amount" });
      expect(thrownBy(() => scorecard(book, { kpis: { winRate }, over: year })).place).toMatchObject({
        index: 4,
        id: "y",
        field: "closedOn",
      });
      expect(lines(scorecard(book, { kpis: { winRate }, by: ["rep"] }), "rep", "winRate")).toEqual([
        "ann 0.5",
        `bob ${2 / 3}`,
      ]);
    }
  });
});
