import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
import { measurePerformance } from "../../../src/incentive/payout/measurePerformance.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import { catalogue } from "../../../src/kpi/catalogue.js";
import { randomBook } from "../../oracle/randomBook.js";
import { decentPlans } from "../plans.js";
import { derived, derivedStatement } from "./derivedAgain.js";
import { ratio, same } from "./naive.js";

describe("whole plans on any records", () => {
  it.each(decentPlans)("$id: every statement can be derived again, whatever the records lack", (plan) => {
    // The records are of another year, and of reps in other roles: the plan is moved to them.
    const moved = { ...plan, participants: [{}], year: { start: "2026-01-01", end: "2027-01-01" } };
    let lines = 0;
    let issues = 0;
    fc.assert(
      fc.property(randomBook, (book) => {
        const performance = measurePerformance(moved, book, { kpis: catalogue });
        expect(JSON.parse(JSON.stringify(performance))).toEqual(performance);
        issues += performance.issues.length;
        for (const statement of payout(moved, performance)) {
          lines += statement.lines.length;
          expect(same(derivedStatement(statement).total, ratio(statement.total.toString()))).toBe(true);
          for (const step of explain(statement)) {
            const again = derived(step);
            if (again !== null && again !== "beyond") expect(same(again, ratio(step.result ?? "none"))).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(50);
    expect(issues).toBeGreaterThan(10);
  });

  it.each(decentPlans)("$id: the order of the records makes no difference", (plan) => {
    const moved = { ...plan, participants: [{}], year: { start: "2026-01-01", end: "2027-01-01" } };
    fc.assert(
      fc.property(randomBook, (book) => {
        const turned = Object.fromEntries(Object.entries(book).map(([kind, records]) => [kind, records.toReversed()]));
        const of = (records: object): unknown => measurePerformance(moved, records, { kpis: catalogue });
        expect(of(turned)).toEqual(of(book));
      }),
      { numRuns: 25 },
    );
  });
});
