import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { medianSalesCycleClosedOnly } from "../../src/kpi/speed/medianSalesCycleClosedOnly.js";
import { salesCycle } from "../../src/kpi/speed/salesCycle.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const created = "2026-01-01";
const after = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

const deal = (outcome: Opportunity["outcome"], days = 0, createdOn = created): Opportunity => ({
  id: "any",
  stage: "any",
  outcome,
  createdOn,
  closedOn: outcome === "open" ? null : after(days),
});

describe("the sales cycle", () => {
  it("without open deals is the middle of the wins, whatever was lost", () => {
    const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(days, days, (wins, losses) => {
        const deals = [...wins.map((each) => deal("won", each)), ...losses.map((each) => deal("lost", each))];
        const cycle = salesCycle(deals);
        expect(cycle).toBe(wins.toSorted((few, many) => few - many)[Math.ceil(wins.length / 2) - 1]);
        if (wins.length % 2 === 1) expect(cycle).toBe(medianSalesCycleClosedOnly(deals));
      }),
    );
  });

  it("gives slow deals their weight before they close", () => {
    const quick = [deal("won", 10), deal("won", 20), deal("won", 30), deal("won", 60)];
    const slow = [deal("open"), deal("open")];
    expect(medianSalesCycleClosedOnly([...quick, ...slow], { asOf: after(50) })).toBe(20);
    // On day 50 three of six are won, and as many are open: half of 3/6 is between 1/6 and 2/6.
    expect(salesCycle([...quick, ...slow], { asOf: after(50) })).toBe(20);
    // With a deal that drops out after 15 days F is 5/35, 11/35, 17/35 and on day 60 23/35, of which half is more than 11/35.
    expect(salesCycle([...quick, ...slow, deal("open", 0, after(45))], { asOf: after(60) })).toBe(30);
    // Two young deals drop out after 15 days: the one left stands for three when it is won, so F is 1/4 and then 1.
    const young = [deal("won", 10), deal("won", 60), deal("open", 0, after(45)), deal("open", 0, after(45))];
    expect(medianSalesCycleClosedOnly(young, { asOf: after(60) })).toBe(35);
    expect(salesCycle(young, { asOf: after(60) })).toBe(60);
  });

  it("is not known while half of the wins may be to come", () => {
    const deals = [deal("won", 10), deal("won", 20), deal("open"), deal("open")];
    expect(salesCycle(deals, { asOf: after(40) })).toBe(10);
    expect(salesCycle([...deals, deal("open")], { asOf: after(40) })).toBeNull();
    expect(salesCycle([...deals, deal("open"), deal("lost", 30)], { asOf: after(40) })).toBeNull();
    // As many open as won, a third each, though the thirds differ in their last digit.
    expect(salesCycle([deal("won", 5), deal("lost", 20), deal("open")], { asOf: after(50) })).toBe(5);
  });

  it("is not told where a deal is open and no day is known, and is where the book has one", () => {
    const opportunities = [deal("won", 10), deal("open")];
    expect(salesCycle(opportunities)).toBeNull();
    expect(salesCycle(salesBook({ opportunities, asOf: after(10) }))).toBe(10);
  });

  it("counts deals that lack a day, or end before they begin, as missing", () => {
    const deals = [
      deal("won", 10),
      { ...deal("won", 10), createdOn: null },
      { ...deal("open"), createdOn: null },
      { ...deal("lost"), closedOn: null },
      deal("won", 10, after(11)),
    ];
    const { value, n, missing } = measure(salesCycle, deals);
    expect([value, n, missing]).toEqual([10, 1, 4]);
  });

  it("knows of nothing won", () => {
    expect(salesCycle([deal("lost", 5), deal("open")], { asOf: after(9) })).toBeNull();
  });
});
