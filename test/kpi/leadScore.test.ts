import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountScore } from "../../src/kpi/leads/accountScore.js";
import { leadScore } from "../../src/kpi/leads/leadScore.js";
import type { ScoringGrid } from "../../src/kpi/facts/scoringGrid.js";
import type { Behaviour } from "../../src/model/records/behaviour.js";
import { thrownBy } from "./thrownBy.js";

const grid: ScoringGrid = {
  fields: { segment: { Gold: 30, Silver: 10 }, source: { web: 5, list: -10 }, employees: { "50": 2.5 } },
  behaviours: { "page visit": { each: 2, atMost: 6 }, "mail opened": 0.1, unsubscribed: { each: -20, atMost: 30 } },
  bands: [
    { name: "hot", from: 40 },
    { name: "cold", from: 0 },
    { name: "warm", from: 20 },
  ],
  salespersonFrom: 35,
};
const done = (kind: string, on = "2026-02-01", leadId: string | null = "a"): Behaviour => ({ leadId, on, kind });
const times = (count: number, kind: string): Behaviour[] => Array.from({ length: count }, () => done(kind));
const score = leadScore(grid);

describe("the score of a lead", () => {
  it("adds the points of its answers and of what it did, each with its reason", () => {
    const behaviours = [...times(2, "page visit"), ...times(3, "mail opened"), done("phoned")];
    expect(score({ id: "a", segment: "Gold", source: "list", employees: 50 }, behaviours)).toEqual({
      points: 26.8,
      band: "warm",
      route: "automation",
      reasons: [
        { field: "segment", value: "Gold", points: 30 },
        { field: "source", value: "list", points: -10 },
        { field: "employees", value: "50", points: 2.5 },
        { behaviour: "page visit", times: 2, points: 4 },
        { behaviour: "mail opened", times: 3, points: 0.3 },
      ],
      missing: [],
    });
  });

  it("names the answers that are missing, and shows those that the grid gives nothing for", () => {
    expect(score({ id: "a", segment: null, source: "fair" })).toEqual({
      points: 0,
      band: "cold",
      route: "automation",
      reasons: [{ field: "source", value: "fair", points: 0 }],
      missing: ["segment", "employees"],
    });
  });

  it("gives no more points for a behaviour than its cap, and takes off no more", () => {
    const pointsOf = (count: number, kind: string): number => score({ id: "a" }, times(count, kind)).points;
    expect([3, 4, 100].map((count) => pointsOf(count, "page visit"))).toEqual([6, 6, 6]);
    expect([1, 2, 9].map((count) => pointsOf(count, "unsubscribed"))).toEqual([-20, -30, -30]);
    expect(pointsOf(1000, "mail opened")).toBe(100);
    const barred = leadScore({ behaviours: { spam: { each: -5, atMost: 0 } }, salespersonFrom: 1 });
    expect(barred({ id: "a" }, [done("spam")]).points).toBe(0);
  });

  it("routes by the threshold and bands by where they begin, both with their first point", () => {
    const of = (points: number): unknown[] => {
      const one = leadScore({ ...grid, fields: { segment: { Gold: points } } });
      const { band, route } = one({ id: "a", segment: "Gold" });
      return [band, route];
    };
    expect([-0.1, 0, 19.9, 20, 34.9, 35, 39.9, 40].map(of)).toEqual([
      [null, "automation"],
      ["cold", "automation"],
      ["cold", "automation"],
      ["warm", "automation"],
      ["warm", "automation"],
      ["warm", "salesperson"],
      ["warm", "salesperson"],
      ["hot", "salesperson"],
    ]);
    expect(leadScore({ salespersonFrom: 0 })({ id: "a" })).toMatchObject({
      points: 0,
      band: null,
      route: "salesperson",
    });
  });

  it("passes over what others did, and what was done later than the day asked about", () => {
    const behaviours = [
      done("page visit", "2026-02-01", "b"),
      done("page visit", "2026-02-01", null),
      done("page visit"),
    ];
    const later = [...behaviours, done("page visit", "2026-02-02")];
    expect(score({ id: "a" }, behaviours).points).toBe(2);
    expect(
      ["2026-01-31", "2026-02-01", "2026-02-02"].map((asOf) => score({ id: "a" }, later, { asOf }).points),
    ).toEqual([0, 2, 4]);
  });

  it("is not fooled by names that every object has", () => {
    const treacherous = leadScore({ fields: { constructor: { a: 1 }, segment: { Gold: 1 } }, salespersonFrom: 1 });
    expect(treacherous({ id: "a", segment: "toString" })).toMatchObject({ points: 0, missing: ["constructor"] });
  });

  it("adds up exactly, in any order of the behaviours", () => {
    const kinds = ["page visit", "mail opened", "unsubscribed", "phoned"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...kinds)),
        fc.constantFrom("Gold", "Silver", "Bronze", null),
        (list, segment) => {
          const behaviours = list.map((kind) => done(kind));
          const { points, reasons, missing } = score({ id: "a", segment }, behaviours);
          const count = (kind: string): number => list.filter((one) => one === kind).length;
          const tenths =
            (segment === "Gold" ? 300 : segment === "Silver" ? 100 : 0) +
            Math.min(count("page visit") * 20, 60) +
            count("mail opened") -
            Math.min(count("unsubscribed") * 200, 300);
          expect(points).toBe(tenths / 10);
          expect(missing.includes("segment")).toBe(segment === null);
          expect(score({ id: "a", segment }, behaviours.toReversed())).toEqual({
            ...score({ id: "a", segment }, behaviours),
            reasons,
          });
        },
      ),
    );
  });

  it("refuses a grid that makes no sense", () => {
    const refusedField = (given: Partial<ScoringGrid>): string | undefined => {
      const { code, place } = thrownBy(() => leadScore({ ...grid, ...given }));
      expect(code).toBe("impossible-request");
      return place?.field;
    };
    expect(refusedField({ salespersonFrom: NaN })).toBe("salespersonFrom");
    expect(refusedField({ fields: { segment: { Gold: Infinity } } })).toBe("fields.segment.Gold");
    expect(refusedField({ behaviours: { return: NaN } })).toBe("behaviours.return");
    expect(refusedField({ behaviours: { return: { each: 1, atMost: -1 } } })).toBe("behaviours.return.atMost");
    expect(refusedField({ bands: [{ name: "a", from: NaN }] })).toBe("bands.a");
    const twice = [
      { name: "a", from: 1 },
      { name: "b", from: 1 },
    ];
    expect(refusedField({ bands: twice })).toBe("bands.a");
  });
});

describe("the score of an account", () => {
  it("is that of a lead with the same answers, by what the account's own people did", () => {
    const kinds = fc.constantFrom("page visit", "mail opened", "unsubscribed", "phoned");
    const someone = fc.constantFrom("a", "b", null);
    const behaviours = fc.array(fc.record({ kind: kinds, who: someone, lead: someone }), { maxLength: 20 });
    fc.assert(
      fc.property(behaviours, fc.constantFrom("Gold", "Silver", null), (some, segment) => {
        const ofAccounts = some.map(({ kind, who, lead }) => ({
          kind,
          on: "2026-02-01",
          accountId: who,
          leadId: lead,
        }));
        const ofLeads = some.map(({ kind, who }) => ({ kind, on: "2026-02-01", leadId: who }));
        expect(accountScore(grid)({ id: "a", segment }, ofAccounts)).toEqual(score({ id: "a", segment }, ofLeads));
      }),
    );
  });
});
