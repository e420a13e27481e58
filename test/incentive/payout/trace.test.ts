import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import { french } from "../../../src/french.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { PayStepCode } from "../../../src/diagnostics/paySteps.js";
import { derived, derivedStatement } from "./derivedAgain.js";
import { fromNowhere } from "./fromNowhere.js";
import { ratio, same } from "./naive.js";
import { planAndPerformance } from "./randomPay.js";

/** As a trace is stored: JSON, and nothing else. */
const stored = (statements: readonly Statement[]): Statement[] => JSON.parse(JSON.stringify(statements)) as Statement[];

describe("the trace of a statement", () => {
  const met = new Set<PayStepCode>();

  it("gives every figure again, from the steps alone", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        for (const statement of stored(payout(plan, performance))) {
          for (const { steps } of statement.lines)
            for (const step of steps) {
              met.add(step.code);
              const again = derived(step);
              if (again === null || again === "beyond") expect(step.evidence.result).toBe(again);
              else expect(same(again, ratio(step.evidence.result ?? "none"))).toBe(true);
            }
          const { total, amounts } = derivedStatement(statement);
          expect(same(total, ratio(String(statement.total)))).toBe(true);
          statement.lines.forEach(({ amount }, index) => {
            expect(same(amounts[index] ?? ratio("0"), ratio(String(amount)))).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
    expect([...met].sort()).toEqual(
      ["attainment", "cap", "carry", "clawback", "credits", "curve", "draw", "floor", "gate", "guarantee", "multiplier"]
        .concat(["per-unit", "round", "target-pay", "tiers", "tiers-by-deal", "time", "weight"])
        .sort(),
    );
  });

  it("takes in nothing that comes from nowhere", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        for (const rep of performance.reps)
          expect(fromNowhere(plan, rep, stored(payout(plan, performance)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is told in English and in French, every step of it", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        for (const statement of payout(plan, performance)) {
          const english = explain(statement);
          const translated = explain(statement, { locale: french });
          expect(english).toHaveLength(statement.lines.flatMap(({ steps }) => steps).length);
          for (const { sentence } of [...english, ...translated]) {
            expect(sentence).not.toMatch(/undefined|null\b|NaN|\[object/);
            expect(sentence).toMatch(/\.$/);
          }
          expect(translated.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
        }
      }),
      { numRuns: 30 },
    );
  });
});
