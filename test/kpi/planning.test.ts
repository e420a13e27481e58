import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadeQuota } from "../../src/kpi/views/cascadeQuota.js";
import { prorateQuotas, type ProrateQuotasOptions } from "../../src/kpi/views/prorateQuotas.js";
import { seasonalQuotas } from "../../src/kpi/views/seasonalQuotas.js";
import type { Quota } from "../../src/model/records/quota.js";
import { calendar } from "../../src/time/calendar.js";
import { months } from "../../src/time/months.js";
import { exact, sumOf } from "../oracle/exact.js";
import { thrownBy } from "./thrownBy.js";

const cents = { digits: 2 };
const year = { start: "2026-01-01", end: "2027-01-01" };
const target = fc.integer({ min: -1e9, max: 1e12 }).map((units) => units / 100);
const weight = fc.nat({ max: 1000 });

const quota = (holder: Pick<Quota, "ownerId" | "teamId">, asked: Quota["target"], period = year): Quota => ({
  ...holder,
  kpi: "won-revenue",
  target: asked,
  period,
});

const totalOf = (quotas: readonly Quota[]): string => sumOf(quotas.map((each) => each.target)).toFixed();

describe("a quota split over seasons", () => {
  const overMonths = (weights: readonly number[]) =>
    months(calendar(), 2026).map((period, index) => ({ period, weight: weights[index] ?? 0 }));

  it("is the sum of its parts, each for its own months, within a cent of its proportion", () => {
    fc.assert(
      fc.property(target, fc.array(weight, { minLength: 12, maxLength: 12 }), (asked, weights) => {
        fc.pre(weights.some((each) => each > 0));
        const parts = seasonalQuotas(quota({ ownerId: "ann" }, asked), overMonths(weights), cents);
        expect(totalOf(parts)).toBe(exact(asked).toFixed());
        const all = weights.reduce((sum, each) => sum + each, 0);
        parts.forEach((part, index) => {
          const fair = exact(asked)
            .times(weights[index] ?? 0)
            .div(all);
          expect(exact(part.target).minus(fair).abs().lt("0.01")).toBe(true);
        });
      }),
    );
  });

  it("takes the seasons in any order and keeps what else the quota says", () => {
    const seasons = overMonths([3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    const parts = seasonalQuotas(quota({ teamId: "north" }, 140), seasons.toReversed(), cents);
    expect(parts.map(({ teamId, kpi, period, target: part }) => [teamId, kpi, period.start, String(part)])).toEqual(
      seasons.map(({ period }, index) => ["north", "won-revenue", period.start, index === 0 ? "30" : "10"]),
    );
  });

  it("must be made up of its seasons: no gap, no overlap, nothing beyond", () => {
    const whole = overMonths(Array<number>(12).fill(1));
    const asked = quota({ ownerId: "ann" }, 100);
    for (const seasons of [whole.slice(1), whole.slice(0, 11), [...whole, ...whole.slice(0, 1)], whole.toSpliced(5, 1)])
      expect(thrownBy(() => seasonalQuotas(asked, seasons, cents)).code).toBe("impossible-request");
    expect(thrownBy(() => seasonalQuotas(asked, whole.slice(0, 11), cents)).message).toBe(
      'seasons: expected seasons up to 2027-01-01, got "2026-12-01"',
    );
  });
});

const organisation = {
  teams: [
    { id: "sales" },
    { id: "north", parentId: "sales" },
    { id: "south", parentId: "sales" },
    { id: "fjord", parentId: "north" },
    { id: "empty", parentId: "north" },
  ],
  reps: [
    { id: "ann", memberships: [{ teamId: "fjord" }] },
    {
      id: "bob",
      memberships: [
        { teamId: "north", to: "2026-01-02" },
        { teamId: "south", from: "2026-01-02" },
      ],
    },
    { id: "cat", memberships: [{ teamId: "south" }] },
    { id: "new", memberships: [{ teamId: "south", from: "2026-02-01" }] },
  ],
};

describe("a quota handed down the team tree", () => {
  it("is the sum of its parts at every level", () => {
    fc.assert(
      fc.property(target, fc.array(weight, { minLength: 3, maxLength: 3 }), (asked, [a = 0, b = 0, c = 0]) => {
        fc.pre(a + b + c > 0);
        const weights: Readonly<Record<string, number>> = { ann: a, bob: b, cat: c };
        const handed = cascadeQuota(quota({ teamId: "sales" }, asked), organisation, {
          unit: cents,
          weightOf: ({ id }) => weights[id] ?? 0,
        });
        const ofTeam = (team: string): Quota[] => handed.filter(({ teamId }) => teamId === team);
        const below: Readonly<Record<string, readonly string[]>> = {
          sales: ["north", "south"],
          north: ["fjord", "bob"],
          south: ["cat"],
          fjord: ["ann"],
        };
        for (const [team, parts] of Object.entries(below)) {
          if (ofTeam(team).length === 0) continue;
          const own = handed.filter(({ teamId, ownerId }) => parts.includes(teamId ?? ownerId ?? ""));
          expect(totalOf(own)).toBe(totalOf(ofTeam(team)));
        }
        expect(totalOf(handed.filter(({ ownerId }) => ownerId != null))).toBe(exact(asked).toFixed());
      }),
    );
  });

  it("goes to who was there on its first day, and to no empty team", () => {
    const handed = cascadeQuota(quota({ teamId: "sales" }, 300), organisation, { unit: cents });
    expect(handed.map(({ teamId, ownerId, target: part }) => [teamId ?? ownerId, String(part)])).toEqual([
      ["sales", "300"],
      ["north", "200"],
      ["fjord", "100"],
      ["ann", "100"],
      ["bob", "100"],
      ["south", "100"],
      ["cat", "100"],
    ]);
  });

  it("passes a team that stands above itself once", () => {
    const teams = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "a" },
    ];
    const reps = [{ id: "ann", memberships: [{ teamId: "b" }] }];
    const handed = cascadeQuota(quota({ teamId: "a" }, 5), { teams, reps }, { unit: cents });
    expect(handed.map(({ teamId, ownerId }) => teamId ?? ownerId)).toEqual(["a", "b", "ann"]);
  });

  it("says so where nobody can carry it, or it is no team's", () => {
    const down = (asked: Quota) => () => cascadeQuota(asked, organisation, { unit: cents });
    expect(thrownBy(down(quota({ teamId: "empty" }, 5))).message).toBe(
      'teamId: expected a team with reps of a weight above 0 on 2026-01-01, got "empty"',
    );
    expect(thrownBy(down(quota({ teamId: "west" }, 5))).message).toBe('teamId: expected the id of a team, got "west"');
    expect(thrownBy(down(quota({ ownerId: "ann" }, 5))).code).toBe("impossible-request");
    expect(thrownBy(down(quota({ teamId: "sales" }, "1.001"))).code).toBe("impossible-request");
  });
});

describe("a quota lowered to the time a rep had", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((offset) => dayAt(offset - 20));
  const dayAt = (offset: number): string =>
    new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  const lowered = (asked: Quota, proration: ProrateQuotasOptions): string =>
    String(prorateQuotas([asked], proration)[0]?.target);

  it("is its days one by one, each with what the rep carried on it", () => {
    const leave = fc.tuple(day, day).map(([one, other]) => ({
      repId: "ann",
      start: one < other ? one : other,
      end: one < other ? other : dayAt(Math.round((Date.parse(one) - Date.UTC(2026, 0, 1)) / 86_400_000) + 1),
    }));
    fc.assert(
      fc.property(
        fc.record({ hiredOn: fc.option(day), leftOn: fc.option(day) }),
        fc.array(leave, { maxLength: 3 }),
        fc.array(fc.constantFrom(0, 0.25, 0.5), { maxLength: 3 }),
        (employed, leaves, ramp) => {
          let carried = 0;
          for (let offset = 0; offset < 365; offset += 1) {
            const today = dayAt(offset);
            const { hiredOn, leftOn } = employed;
            if ((hiredOn !== null && today < hiredOn) || (leftOn !== null && today >= leftOn)) continue;
            if (leaves.some(({ start, end }) => start <= today && today < end)) continue;
            carried += hiredOn === null ? 1 : (ramp[fullMonths(hiredOn, today)] ?? 1);
          }
          const reps = [{ id: "ann", ...employed, memberships: [] }];
          const rounding = { digits: 6, mode: "half-even" } as const;
          const answer = lowered(quota({ ownerId: "ann" }, 365), { reps, leaves, ramp, rounding });
          expect(Number(answer)).toBe(carried);
        },
      ),
    );
  });

  it("counts business days where it is told to", () => {
    const june = { start: "2026-06-01", end: "2026-07-01" };
    const reps = [{ id: "ann", hiredOn: "2026-06-15", memberships: [] }];
    const asked = quota({ ownerId: "ann" }, 2200, june);
    expect(lowered(asked, { reps, businessDays: {} })).toBe("1200");
    expect(lowered(asked, { reps, businessDays: { holidays: ["2026-06-01", "2026-06-29"] } })).toBe("1210");
  });

  it("leaves quotas of teams and of strangers alone, and asks nothing of who was not there", () => {
    const reps = [{ id: "ann", leftOn: "2025-06-01", memberships: [] }];
    const quotas = [quota({ teamId: "north" }, 7), quota({ ownerId: "zoe" }, 8), quota({ ownerId: "ann" }, 9)];
    const answer = prorateQuotas(quotas, { reps });
    expect(answer.slice(0, 2)).toEqual(quotas.slice(0, 2));
    expect(String(answer[2]?.target)).toBe("0");
  });
});

/** Whole months from one day to another: the same day of the month, or its last where that month is shorter, completes one. */
function fullMonths(from: string, to: string): number {
  let count = 0;
  for (;;) {
    const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
    const last = new Date(Date.UTC(year, month + count + 1, 0)).getUTCDate();
    const next = new Date(Date.UTC(year, month + count, Math.min(date, last))).toISOString().slice(0, 10);
    if (next > to) return count;
    count += 1;
  }
}
