import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
import { measurePerformance } from "../../../src/incentive/measure/measurePerformance.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Performance } from "../../../src/incentive/measure/performance.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { Criterion } from "../../../src/incentive/plan/criterion.js";
import type { Modifier } from "../../../src/incentive/plan/modifier.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { catalogue } from "../../../src/kpi/catalogue.js";
import { randomBook } from "../../oracle/randomBook.js";
import { decentPlans } from "../plans.js";
import { derived, derivedStatement } from "./derivedAgain.js";
import { fromNowhere } from "./fromNowhere.js";
import { ratio, same } from "./naive.js";

/** A plan moved to the records, which are of another year and of reps in other roles. */
const moved = (plan: IncentivePlan): IncentivePlan => ({
  ...plan,
  participants: [{}],
  year: { start: "2026-01-01", end: "2027-01-01" },
});

/** Pays the records, holds every figure to its trace, and gives the statements. */
function checkedStatements(plan: IncentivePlan, performance: Performance): Statement[] {
  const statements = payout(plan, performance);
  for (const rep of performance.reps) {
    const own = statements.filter(({ repId }) => repId === rep.repId);
    expect(fromNowhere(plan, rep, own)).toEqual([]);
  }
  for (const statement of statements) {
    expect(same(derivedStatement(statement).total, ratio(statement.total.toString()))).toBe(true);
    for (const step of explain(statement)) {
      const again = derived(step);
      if (again !== null && again !== "beyond") expect(same(again, ratio(step.evidence.result ?? "none"))).toBe(true);
    }
  }
  return statements;
}

const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, "0")}`);
const partOfAll = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toString());

describe("whole plans on any records", () => {
  it.each(decentPlans)("$id: every statement can be derived again, whatever the records lack", (plan) => {
    let lines = 0;
    let issues = 0;
    fc.assert(
      fc.property(randomBook, (book) => {
        const performance = measurePerformance(moved(plan), book, { kpis: catalogue });
        expect(JSON.parse(JSON.stringify(performance))).toEqual(performance);
        issues += performance.issues.length;
        for (const statement of checkedStatements(moved(plan), performance)) lines += statement.lines.length;
      }),
      { numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(50);
    expect(issues).toBeGreaterThan(10);
  });

  it("can derive targets again that are cut by any rule, ramped and relieved", () => {
    const lowered = new Set<string>();
    fc.assert(
      fc.property(
        fc.record({
          plan: fc.constantFrom(...decentPlans),
          proration: fc.constantFrom<IncentivePlan["proration"]>("days", "active-days", "months"),
          per: fc.constantFrom<Criterion["per"]>("year", "quarter", "month", "week"),
          ramp: fc.tuple(partOfAll, partOfAll, fc.integer({ min: 1, max: 6 })),
          relief: fc.tuple(month, partOfAll),
          hired: fc.option(month, { nil: null }),
          left: fc.option(month, { nil: null }),
          quota: fc.boolean(),
        }),
        randomBook,
        ({ plan, proration, per, ramp, relief, hired, left, quota }, book) => {
          const reps = book.reps.map((rep) => ({
            ...rep,
            ...(hired !== null && { hiredOn: `${hired}-16` }),
            leftOn: left === null || (hired !== null && left <= hired) ? null : `${left}-11`,
          }));
          const own = {
            ...moved(plan),
            criteria: plan.criteria.map((each, index) => ({
              ...each,
              ...(per !== undefined && { per }),
              ...(quota && index === 0 && each.scope === "rep" && { target: "quota" as const, targets: [] }),
            })),
            ...(proration !== undefined && { proration }),
            ramp: [
              { fromMonth: 0, target: ramp[0], guaranteed: ramp[1] },
              { fromMonth: ramp[2], target: "1" },
            ],
            modifiers: [
              ...(plan.modifiers ?? []),
              ...reps.map(({ id }): Modifier => ({
                ...{ kind: "quota-relief", id: `relief ${id}`, repId: id, share: relief[1] },
                during: { start: `${relief[0]}-05`, end: `${relief[0]}-25` },
              })),
            ],
          };
          const leaves = reps.map(({ id }) => ({ repId: id, start: "2026-03-01", end: "2026-03-20" }));
          const performance = measurePerformance(own, { ...book, reps }, { kpis: catalogue, leaves });
          for (const { steps } of checkedStatements(own, performance).flatMap(({ lines }) => lines))
            for (const step of steps)
              if (step.code === "target") {
                const { by, prorated, time } = step.evidence;
                lowered.add(`${by}, ${prorated}`);
                if (time.some((part) => part.ramp !== "1")) lowered.add(`${prorated}, ramp`);
                if (time.some((part) => part.relief !== "1")) lowered.add(`${prorated}, relief`);
              }
        },
      ),
      { numRuns: 120 },
    );
    expect([...lowered]).toEqual(
      expect.arrayContaining(["plan, true", "true, ramp", "true, relief", "plan, false", "false, relief"]),
    );
  });

  it.each(decentPlans)("$id: the order of the records makes no difference", (plan) => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const turned = Object.fromEntries(Object.entries(book).map(([kind, records]) => [kind, records.toReversed()]));
        const of = (records: object): unknown => measurePerformance(moved(plan), records, { kpis: catalogue });
        expect(of(turned)).toEqual(of(book));
      }),
      { numRuns: 25 },
    );
  });
});
