import { describe, expect, it } from "vitest";
import { fieldCompleteness } from "../../src/kpi/data/fieldCompleteness.js";
import { recordFreshness } from "../../src/kpi/data/recordFreshness.js";
import { measure } from "../../src/kpi/define/measure.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { recordKinds, type RecordKind } from "../../src/model/records/records.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { Decimal } from "../../src/exact/decimal.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { fullRecords } from "../model/validRecords.js";
import { lines } from "../query/scorecard/smallBooks.js";
import { thrownBy } from "./thrownBy.js";

const deal = (more: Partial<Opportunity>): Opportunity => ({ id: "o", stage: "s", outcome: "open", ...more });

describe("field completeness", () => {
  const filled = (value: unknown): number | null =>
    fieldCompleteness({ of: "accounts", fields: ["note"] })([{ id: "a", note: value } as { id: string }]);

  it("takes what says something for filled", () => {
    expect([0, false, "x", new Decimal(0), ["x"], { budget: null }].map(filled)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([null, undefined, "", "  \t", [], {}].map(filled)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("counts every named field of every record once", () => {
    const records = [deal({ source: "web", amount: 0 }), deal({ source: "" })];
    const kpi = fieldCompleteness({ of: "opportunities", fields: ["source", "amount", "source"] });
    expect(measure(kpi, records)).toMatchObject({ value: 2 / 4, numerator: 2, denominator: 4, n: 2, interval: null });
    const byRep = scorecard(
      { opportunities: [deal({ ownerId: "ann", source: "web", amount: 5 }), deal({ ownerId: "bob", source: "web" })] },
      { kpis: { complete: kpi }, by: ["rep"] },
    );
    expect(lines(byRep, "rep", "complete")).toEqual(["ann 1", "bob 0.5"]);
  });

  it("looks at records of every kind as they were known", () => {
    const complete = (of: RecordKind): number | null =>
      fieldCompleteness({ of, fields: ["id"] })({ [of]: [fullRecords[of]] } as never, { asOf: "2030-01-01" });
    const withoutId = ["behaviours", "costs", "surveys", "assessments", "quotas"];
    expect(recordKinds.filter((of) => complete(of) !== 1)).toEqual(recordKinds.filter((of) => withoutId.includes(of)));
    const leads = [{ id: "l", createdOn: "2026-01-05", qualifiedOn: "2026-02-01" }];
    const qualified = fieldCompleteness({ of: "leads", fields: ["qualifiedOn"] });
    expect(["2026-01-04", "2026-01-31", "2026-02-01"].map((asOf) => qualified(leads, { asOf }))).toEqual([null, 0, 1]);
    expect(measure(qualified, [{ id: "l" }], { asOf: "2026-02-01" })).toMatchObject({ value: null, missing: 1 });
  });

  it("cannot be asked of no fields, or of no kind of record", () => {
    expect(thrownBy(() => fieldCompleteness({ of: "leads", fields: [] })).message).toBe(
      "fields: expected at least one field, got []",
    );
    expect(thrownBy(() => fieldCompleteness({ of: "lead" as "leads", fields: ["id"] })).message).toBe(
      'of: expected a kind of record, such as "leads", got "lead"',
    );
  });
});

describe("freshness", () => {
  const fresh = (more: Partial<Opportunity>, asOf: string, within = 10): number | null =>
    recordFreshness({ within })([deal({ createdOn: "2026-01-01", ...more })], { asOf });

  it("lasts as long as asked, from the creation, the last change or the update, whichever is last", () => {
    expect(["2026-01-11", "2026-01-12"].map((day) => fresh({}, day))).toEqual([1, 0]);
    expect(["2026-02-11", "2026-02-12"].map((day) => fresh({ updatedOn: "2026-02-01" }, day))).toEqual([1, 0]);
    const history = [
      { on: "2026-03-01", stage: "s" },
      { on: "2026-02-20", stage: "r" },
    ];
    const both = { updatedOn: "2026-02-01", history };
    expect(["2026-02-25", "2026-03-11", "2026-03-12"].map((day) => fresh(both, day))).toEqual([1, 1, 0]);
    expect(fresh({}, "2026-01-01", 0)).toBe(1);
  });

  it("is not known of today's update on a day before it", () => {
    expect(fresh({ updatedOn: "2026-02-20" }, "2026-02-15")).toBe(0);
  });

  it("is of open deals, on a day", () => {
    const kpi = recordFreshness({ within: 10 });
    const closed = deal({ createdOn: "2026-01-01", outcome: "won", closedOn: "2026-01-05" });
    expect(["2026-01-04", "2026-01-05"].map((asOf) => kpi([closed], { asOf }))).toEqual([1, null]);
    const deals = [deal({ createdOn: "2026-01-01" })];
    expect(measure(kpi, deals)).toMatchObject({ value: null, n: 0, missing: 1 });
    expect(kpi(salesBook({ opportunities: deals, asOf: "2026-01-02" }))).toBe(1);
    expect(measure(kpi, deals, { asOf: "2026-01-02" }).method).toBe("wilson");
  });

  it("cannot be asked for no number of days", () => {
    expect(thrownBy(() => recordFreshness({ within: -1 })).message).toBe(
      "within: expected a number of days from 0, got -1",
    );
    expect(thrownBy(() => recordFreshness({ within: NaN })).code).toBe("impossible-request");
  });
});
