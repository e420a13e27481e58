import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditProblems } from "../../../src/incentive/plan/creditProblems.js";
import { french } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import { allocate } from "../../../src/money/allocate.js";
import type { Amount } from "../../../src/exact/amount.js";
import type { Credit } from "../../../src/model/records/opportunity.js";

const shared = (...shares: Amount[]): Credit[] => shares.map((share, index) => ({ ownerId: `rep ${index}`, share }));
const codes = (credits: Credit[], options = {}): string[] =>
  creditProblems(credits, options).map(({ subject, code }) => `${subject.path ?? ""} ${code}`);

describe("credits of a deal", () => {
  // ERPNext compares a sum of binary numbers with 100 and refuses this.
  it("published: 18.6 + 45.45 + 35.95 is 100", () => {
    expect(18.6 + 45.45 + 35.95).not.toBe(100);
    expect(codes(shared("18.6", "45.45", "35.95"), { whole: 100 })).toEqual([]);
    expect(codes(shared(18.6, 45.45, 35.95), { whole: "100" })).toEqual([]);
  });

  it("tells what is missing and what is too much", () => {
    expect(creditProblems(shared("33", "33", "33"), { whole: 100 })[0]?.evidence).toEqual({
      value: "99",
      off: "-1",
      whole: "100",
    });
    expect(codes(shared(0.6, 0.6))).toEqual(["credits shares-not-whole"]);
  });

  it("may exceed the whole where overlays are declared, and not fall short", () => {
    expect(codes(shared(0.6, 0.6), { overlays: true })).toEqual([]);
    expect(codes(shared(0.6, 0.3), { overlays: true })).toEqual(["credits shares-not-whole"]);
  });

  it("refuses shares below zero, unreadable ones and reps named twice", () => {
    expect(codes(shared(1.5, -0.5))).toEqual(["credits[1].share below-zero"]);
    expect(codes(shared("half", 0.5))).toEqual(["credits[0].share unreadable-amount"]);
    expect(codes([...shared(0.5), { ownerId: "rep 0", share: 0.5 }])).toEqual(["credits[1] repeated-holder"]);
  });

  it("has nothing to say of no credits, and says it in French too", () => {
    expect(creditProblems([])).toEqual([]);
    const [problem] = creditProblems(shared(0.5));
    expect(problem && translate(problem, french)).toBe(
      "credits : attendu des parts qui font 1 en tout, reçu 0,5 : un écart de -0,5",
    );
  });

  it("accepts every allocation of a whole, and none that is off by its smallest unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (weights, digits) => {
          fc.pre(weights.some((weight) => weight > 0));
          const shares = allocate(1, weights, { digits });
          expect(codes(shared(...shares))).toEqual([]);
          const off = shares.map((share, index) => (index === 0 ? share.plus(`1e-${digits}`) : share));
          expect(codes(shared(...off))).toEqual(["credits shares-not-whole"]);
        },
      ),
    );
  });
});
