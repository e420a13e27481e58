import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf } from "../../../src/model/history/asOf.js";
import { opportunityAsOf } from "../../../src/model/history/opportunityAsOf.js";
import { salesBook, type SalesBook } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { recordKinds } from "../../../src/model/records/records.js";
import { fullRecords, leastRecords } from "../validRecords.js";

const full = salesBook(Object.fromEntries(recordKinds.map((kind) => [kind, [fullRecords[kind]]])));

/** How many records of each kind were known at the end of a day, for the kinds that had any. */
const known = (book: SalesBook): string[] => recordKinds.filter((kind) => book[kind].length > 0);

describe("asOf", () => {
  it("leaves out what happened later", () => {
    expect(known(asOf(full, "2019-12-31"))).toEqual(["teams", "stages", "quotas"]);
    expect(known(asOf(full, "2025-12-31"))).toEqual(["accounts", "reps", "teams", "stages", "quotas"]);
    expect(known(asOf(full, "2026-01-09"))).toEqual([
      "leads",
      "accounts",
      "opportunities",
      "activities",
      "reps",
      "teams",
      "stages",
      "quotas",
    ]);
    expect(known(asOf(full, "2026-01-10"))).toEqual([...recordKinds]);
  });

  it("changes nothing once all has happened", () => {
    expect(asOf(full, "2030-01-01")).toEqual({ ...full, asOf: "2030-01-01" });
  });

  it("clears the answers of a lead that came later", () => {
    const lead = fullRecords.leads;
    const at = (day: string) => asOf(salesBook({ leads: [lead] }), day).leads[0];
    expect(at("2026-01-04")).toEqual({ ...lead, convertedOn: null, opportunityId: null });
    expect(at("2026-01-02")).toEqual({ ...lead, qualifiedOn: null, convertedOn: null, opportunityId: null });
    const slow = { ...lead, respondedAt: "2026-01-03T00:10:00Z" };
    expect(asOf(salesBook({ leads: [slow] }), "2026-01-02").leads[0]?.respondedAt).toBeNull();
  });

  it("clears a lead's opportunity that was not there yet, where no day of conversion is known", () => {
    const leads = [
      { id: "l", createdOn: "2026-01-01", opportunityId: "o" },
      { id: "m", createdOn: "2026-01-01", opportunityId: "elsewhere" },
    ];
    const opportunities = [{ ...leastRecords.opportunities, id: "o", createdOn: "2026-02-01" }];
    const at = (day: string) =>
      asOf(salesBook({ leads, opportunities }), day).leads.map(({ opportunityId }) => opportunityId);
    expect(at("2026-01-31")).toEqual([null, "elsewhere"]);
    expect(at("2026-02-01")).toEqual(["o", "elsewhere"]);
  });

  it("shows deals as they were, without what was changed later", () => {
    const history = [
      { on: "2026-01-05", stage: "s1", amount: 900, probability: "0.25" },
      { on: "2026-01-25", stage: "s2", amount: 950 },
      { at: "2026-03-01T10:00:00Z", stage: "won", amount: 1000 },
    ];
    const deal: Opportunity = { ...fullRecords.opportunities, history };
    const then = asOf(salesBook({ opportunities: [deal] }), "2026-01-31").opportunities[0];
    expect(then).toEqual({
      ...deal,
      stage: "s2",
      amount: 950,
      probability: "0.25",
      outcome: "open",
      closedOn: null,
      lossReason: null,
      updatedOn: null,
      history: history.slice(0, 2),
    });
  });

  it("agrees with opportunityAsOf on every deal, and leaves out undated deals", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${date.toString().padStart(2, "0")}`);
    const stage = fc.constantFrom("s1", "s2", "s3");
    const deals: fc.Arbitrary<Opportunity> = fc.record(
      {
        id: fc.string(),
        stage,
        outcome: fc.constantFrom("open", "won", "lost"),
        createdOn: day,
        closedOn: day,
        history: fc.array(fc.record({ on: day, stage })),
      },
      { requiredKeys: ["id", "stage", "outcome"] },
    );
    fc.assert(
      fc.property(fc.array(deals), day, (opportunities, asked) => {
        const found = asOf(salesBook({ opportunities }), asked).opportunities;
        const expected = opportunities.map((deal) => opportunityAsOf(deal, asked)).filter((deal) => deal !== null);
        const trimmed = expected.map((deal) => ({
          ...deal,
          history: deal.history?.filter(({ on }) => (on ?? "") <= asked),
        }));
        expect(found).toEqual(trimmed);
      }),
    );
  });

  it("plans an activity that was booked and not yet held", () => {
    const activity = { ...fullRecords.activities, status: "held" } as const;
    const at = (day: string) => asOf(salesBook({ activities: [activity] }), day).activities;
    expect(at("2026-01-07")).toEqual([]);
    expect(at("2026-01-08")).toEqual([{ ...activity, status: "planned", minutes: null, rebookedAs: null }]);
    expect(at("2026-01-10")).toEqual([activity]);
  });

  it("forgets a replacement that was not booked yet", () => {
    const missed = { ...leastRecords.activities, status: "no-show", rebookedAs: "a2" } as const;
    const replacement = { ...leastRecords.activities, id: "a2", on: "2026-01-20", bookedOn: "2026-01-12" };
    const at = (day: string) => asOf(salesBook({ activities: [missed, replacement] }), day).activities[0]?.rebookedAs;
    expect(at("2026-01-11")).toBeNull();
    expect(at("2026-01-12")).toBe("a2");
  });

  it("clears what became of a quote", () => {
    const quotes = [fullRecords.quotes];
    const at = (day: string) => asOf(salesBook({ quotes }), day).quotes[0];
    expect(at("2026-01-14")).toEqual({ ...quotes[0], acceptedOn: null, followedUpOn: null });
    expect(at("2026-01-15")).toEqual({ ...quotes[0], acceptedOn: null });
  });

  it("keeps an account whose creation nobody recorded, and forgets its later update", () => {
    const accounts = [{ id: "c", updatedOn: "2026-01-01" }];
    expect(asOf(salesBook({ accounts }), "2025-12-31").accounts).toEqual([{ id: "c", updatedOn: null }]);
  });

  it("can be asked again for an earlier day, and for the same one", () => {
    const then = asOf(full, "2026-01-20");
    expect(asOf(then, "2026-01-20")).toEqual(then);
    expect(asOf(then, "2026-01-02").leads).toEqual(asOf(full, "2026-01-02").leads);
  });

  it("leaves the book as it was", () => {
    const before = structuredClone(full);
    asOf(full, "2026-01-08");
    expect(full).toEqual(before);
  });

  it("refuses a day after the book's own, and one that is none", () => {
    const book = salesBook({ asOf: "2026-03-31" });
    expect(asOf(book, "2026-03-31").asOf).toBe("2026-03-31");
    const error = (code: string): Error => expect.objectContaining({ name: "SalesKpiError", code }) as Error;
    expect(() => asOf(book, "2026-04-01")).toThrow(error("impossible-request"));
    expect(() => asOf(book, "2026-02-30")).toThrow(error("unreadable-day"));
    expect(() => asOf(salesBook({ costs: [{ on: "soon", amount: 1, kind: "tools" }] }), "2026-02-28")).toThrow(
      error("unreadable-day"),
    );
  });
});
