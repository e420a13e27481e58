import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadeTarget } from "../../../src/incentive/target/cascadeTarget.js";
import { sumOf } from "../../oracle/exact.js";
import { thrownBy } from "../../kpi/thrownBy.js";

const cents = { digits: 2 };

describe("cascadeTarget", () => {
  it("parts each level of any tree exactly, by what the teams below weigh", () => {
    // Team k stands below one of those before it, or at the top.
    const tree = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tree, fc.integer({ min: 0, max: 10_000_000 }), (nodes, total) => {
        const teams = nodes.map(([place], index) => ({
          id: `t${index}`,
          parentId: index === 0 || place % (index + 1) === index ? null : `t${place % index}`,
        }));
        const isLeaf = (id: string): boolean => !teams.some(({ parentId }) => parentId === id);
        const weights = Object.fromEntries(
          teams.flatMap(({ id }, index) => (isLeaf(id) ? [[id, nodes[index]?.[1] ?? 1]] : [])),
        );
        const found = cascadeTarget(total / 100, teams, cents, weights);
        expect(found.map(({ teamId }) => teamId).toSorted()).toEqual(teams.map(({ id }) => id).toSorted());
        const partsOf = (above: string | null): string =>
          sumOf(found.filter(({ parentId }) => parentId === above).map(({ target }) => target)).toString();
        expect(partsOf(null)).toBe((total / 100).toString());
        for (const { teamId, target } of found) if (!isLeaf(teamId)) expect(partsOf(teamId)).toBe(target.toString());
        // A team's part is within a cent of its weight's for each level above it.
        const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
        for (const { teamId, target } of found)
          if (isLeaf(teamId))
            expect(Math.abs(target.toNumber() - ((total / 100) * (weights[teamId] ?? NaN)) / all)).toBeLessThan(0.13);
      }),
    );
  });

  it("weighs alike without weights, and gives nothing to who weighs nothing", () => {
    const teams = [{ id: "a" }, { id: "b", parentId: "a" }, { id: "c", parentId: "a" }, { id: "d", parentId: "c" }];
    const rows = (weights?: Record<string, number>): string[] =>
      cascadeTarget(100, teams, cents, weights).map(({ teamId, target }) => `${teamId} ${target.toString()}`);
    expect(rows()).toEqual(["a 100", "b 50", "c 50", "d 50"]);
    expect(rows({ b: 1 })).toEqual(["a 100", "b 100", "c 0", "d 0"]);
  });

  it("refuses trees and weights that are none", () => {
    const circle = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "a" },
    ];
    expect(thrownBy(() => cascadeTarget(1, circle, cents)).code).toBe("impossible-request");
    expect(
      thrownBy(() => cascadeTarget(1, [{ id: "top" }, ...circle, { id: "x", parentId: "top" }], cents, { y: 1 })).code,
    ).toBe("unknown-name");
    expect(thrownBy(() => cascadeTarget(1, [{ id: "a" }, { id: "b", parentId: "a" }], cents, { a: 1 })).code).toBe(
      "impossible-request",
    );
    expect(thrownBy(() => cascadeTarget(1, [{ id: "a" }], cents, {})).code).toBe("impossible-request");
    expect(thrownBy(() => cascadeTarget(1, [], cents)).code).toBe("impossible-request");
    expect(thrownBy(() => cascadeTarget("0.001", [{ id: "a" }], cents)).code).toBe("impossible-request");
  });
});
