import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";

const period = { start: "2026-01-01", end: "2026-04-01" };
const rep = (id: string, teamId: string, more: object = {}) => ({ id, memberships: [{ teamId, ...more }] });
const quota = (holder: object, target: unknown, more: object = {}) => ({
  kpi: "won-revenue",
  period,
  target,
  ...holder,
  ...more,
});

const mismatches = (input: object): (readonly [number | undefined, string])[] =>
  parseSalesBook(input, { currency: "EUR" })
    .issues.filter(({ code }) => code === "quota-mismatch")
    .map(({ subject, message }) => [subject.index, message] as const);

describe("a team's quota", () => {
  const reps = [rep("ann", "north"), rep("bob", "north"), rep("eve", "south")];
  const teams = [{ id: "all" }, { id: "north", parentId: "all" }, { id: "south", parentId: "all" }];

  it("is the exact sum of its members' quotas", () => {
    const members = [quota({ ownerId: "ann" }, "0.1"), quota({ ownerId: "bob" }, 0.2)];
    expect(mismatches({ reps, teams, quotas: [quota({ teamId: "north" }, 0.3), ...members] })).toEqual([]);
    expect(
      mismatches({ reps, teams, quotas: [...members, quota({ teamId: "north" }, "0.30000000000000000001")] }),
    ).toEqual([
      [2, "quotas[2].target: the team's quota is 0.30000000000000000001, but the quotas below it add up to 0.3"],
    ]);
  });

  it("is compared for the same KPI and the same period only", () => {
    const member = quota({ ownerId: "ann" }, 5);
    const team = { teamId: "north" };
    const others = [quota(team, 6, { kpi: "calls" }), quota(team, 6, { period: { ...period, end: "2027-01-01" } })];
    expect(mismatches({ reps, teams, quotas: [member, ...others] })).toEqual([]);
    expect(mismatches({ reps, teams, quotas: [member, quota(team, 6)] })).toHaveLength(1);
  });

  it("counts who was a member on the first day of the period", () => {
    const moved = {
      id: "ann",
      memberships: [
        { teamId: "north", to: "2026-01-01" },
        { teamId: "south", from: "2026-01-01" },
      ],
    };
    const quotas = [quota({ ownerId: "ann" }, 5), quota({ teamId: "north" }, 1), quota({ teamId: "south" }, 5)];
    expect(mismatches({ reps: [moved], teams, quotas })).toEqual([]);
    const leaving = rep("ann", "south", { to: "2026-02-01" });
    const southern = [quota({ ownerId: "ann" }, 5), quota({ teamId: "south" }, 6)];
    expect(mismatches({ reps: [leaving], teams, quotas: southern })).toHaveLength(1);
  });

  it("counts those of teams deep below that have no quota between", () => {
    const chain = ["a", "b", "c", "d"].map((id, index, ids) => ({ id, parentId: ids[index - 1] ?? null }));
    const quotas = [quota({ ownerId: "ann" }, 5), quota({ teamId: "a" }, 6)];
    expect(mismatches({ teams: chain, reps: [rep("ann", "d")], quotas })).toHaveLength(1);
  });

  it("agrees with anything while nobody below has one", () => {
    expect(mismatches({ reps, teams, quotas: [quota({ teamId: "north" }, 1), quota({ ownerId: "eve" }, 5)] })).toEqual(
      [],
    );
  });

  it("agrees with the level's own quotas, else with the sum of its children's, in any tree", () => {
    const trees = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.record({
        parents: fc.tuple(
          ...Array.from({ length: size }, (_, index) => fc.option(fc.nat(Math.max(index - 1, 0)), { nil: null })),
        ),
        targets: fc.array(fc.option(fc.nat(3), { nil: null }), { minLength: size, maxLength: size }),
        members: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(3)), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(trees, ({ parents, targets, members }) => {
        const parentOf = (team: number): number | null => (team === 0 ? null : (parents[team] ?? null));
        const below = (team: number): number | null => {
          const children = parents.flatMap((_, child) =>
            parentOf(child) === team ? [targets[child] ?? below(child)] : [],
          );
          const known = [...children, ...members.flatMap(([of, target]) => (of === team ? [target] : []))].filter(
            (sum) => sum !== null,
          );
          return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
        };
        const teamQuotas = targets.flatMap((target, team) => (target === null ? [] : [{ team, target }]));
        const expected = teamQuotas.flatMap(({ team, target }, index) =>
          (below(team) ?? target) === target ? [] : [index],
        );
        const found = mismatches({
          teams: parents.map((_, team) => ({
            id: `t${team}`,
            parentId: parentOf(team) === null ? null : `t${parentOf(team) ?? ""}`,
          })),
          reps: members.map(([team], index) => rep(`r${index}`, `t${team}`)),
          quotas: [
            ...teamQuotas.map(({ team, target }) => quota({ teamId: `t${team}` }, target)),
            ...members.map(([, target], index) => quota({ ownerId: `r${index}` }, target)),
          ],
        });
        expect(found.map(([index]) => index)).toEqual(expected);
      }),
    );
  });
});
