import { describe, expect, it } from "vitest";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { proportion } from "../../src/metric/proportion.js";
import { shareOf } from "../../src/metric/shareOf.js";

interface Answer {
  readonly says?: boolean | null;
}

const share = shareOf((answer: Answer) => answer.says);

describe("shareOf", () => {
  const answers: readonly Answer[] = [{ says: true }, { says: false }, { says: true }, {}, { says: null }];

  it("has items without a value on neither side, and counts them as missing", () => {
    expect(evaluate(share, answers)).toBe(2 / 3);
    const { n, missing, numerator, denominator } = evidenceOf(share, fold(share, answers, "answers"));
    expect({ n, missing, numerator, denominator }).toEqual({ n: 3, missing: 2, numerator: 2, denominator: 3 });
  });

  it("has the interval of the proportion of the others", () => {
    const told = answers.filter(({ says }) => says != null);
    const same = proportion<Answer>({ of: ({ says }) => says === true });
    const interval = evidenceOf(share, fold(share, answers, "answers")).interval;
    expect(interval).not.toBeNull();
    expect(interval).toEqual(evidenceOf(same, fold(same, told, "answers")).interval);
  });

  it("is null of nothing, and of items without a value, with no interval", () => {
    expect(evaluate(share, [])).toBeNull();
    expect(evaluate(share, [{}])).toBeNull();
    expect(evidenceOf(share, fold(share, [{}], "answers"))).toMatchObject({ n: 0, missing: 1, interval: null });
  });
});
