import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, countOver, plus, times, type Fraction } from "../../src/exact/fraction.js";
import { fractionText } from "../../src/exact/fractionText.js";
import {
  breakpointsOf,
  constantSegment,
  limitTo,
  lineAt,
  segmentsBetween,
  segmentThrough,
  toDoubleSegments,
  valueAt,
} from "../../src/exact/piecewiseLinear.js";

const fraction = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 40 }))
  .map(([numerator, denominator]): Fraction => countOver(numerator, denominator));

/** Function by its breaks, with a line and an owner of the break for each stretch. */
const functions = fc.uniqueArray(fraction, { maxLength: 5, selector: fractionText }).chain((breaks) =>
  fc.record({
    breaks: fc.constant(breaks.toSorted(compareFractions)),
    lines: fc.array(fc.tuple(fraction, fraction), { minLength: breaks.length + 1, maxLength: breaks.length + 1 }),
    upper: fc.array(fc.boolean(), { minLength: breaks.length, maxLength: breaks.length }),
  }),
);
type Drawn = typeof functions extends fc.Arbitrary<infer Value> ? Value : never;

/** Value of a drawn function by a search from the left, without segments. */
function naiveValue({ breaks, lines, upper }: Drawn, x: Fraction): Fraction {
  let stretch = 0;
  breaks.forEach((point, index) => {
    const side = compareFractions(x, point);
    if (side > 0 || (side === 0 && upper[index] === true)) stretch = index + 1;
  });
  const [level, slope] = lines[stretch] ?? [x, x];
  return plus(level, times(slope, x));
}

const pointsOf = ({ breaks }: Drawn, points: readonly Fraction[]): Fraction[] => [...breaks, ...points];

describe("a piecewise-linear function", () => {
  it("has the value of the function that it is read from, at breaks and between them", () => {
    fc.assert(
      fc.property(functions, fc.array(fraction, { maxLength: 8 }), (drawn, points) => {
        const segments = segmentsBetween(drawn.breaks.toReversed(), (x) => naiveValue(drawn, x));
        for (const x of pointsOf(drawn, points))
          expect(fractionText(valueAt(segments, x))).toBe(fractionText(naiveValue(drawn, x)));
      }),
    );
  });

  it("under a limit has the lesser of value and limit", () => {
    fc.assert(
      fc.property(functions, fraction, fc.array(fraction, { maxLength: 8 }), (drawn, cap, points) => {
        const limited = limitTo(
          segmentsBetween(drawn.breaks, (x) => naiveValue(drawn, x)),
          cap,
        );
        for (const x of pointsOf(drawn, points)) {
          const value = naiveValue(drawn, x);
          const expected = compareFractions(value, cap) > 0 ? cap : value;
          expect(fractionText(valueAt(limited, x))).toBe(fractionText(expected));
        }
      }),
    );
  });

  it("gives a value on neither side of a break a segment of its own", () => {
    const at = countOver(1, 1);
    const segments = segmentsBetween([at], (x) => countOver(compareFractions(x, at) === 0 ? 5 : 2, 1));
    expect([0, 1, 2].map((x) => fractionText(valueAt(segments, countOver(x, 1))))).toEqual(["2", "5", "2"]);
  });

  it("jumps at a breakpoint by the difference of its lines", () => {
    const start = segmentThrough([countOver(0, 1), countOver(1, 1)], [countOver(2, 1), countOver(5, 1)]);
    const segments = [{ ...start, from: null }, constantSegment(countOver(3, 1), countOver(10, 1))];
    expect(
      breakpointsOf(segments).map(({ at, below, above, jump }) => [at, below, above, jump].map(fractionText)),
    ).toEqual([["3", "7", "10", "3"]]);
    expect(fractionText(lineAt(start, countOver(1, 2)))).toBe("2");
  });

  it("covers all doubles", () => {
    const segments = [constantSegment(null, countOver(1, 4)), constantSegment(countOver(1, 2), countOver(1, 1))];
    expect(toDoubleSegments(segments)).toEqual([
      { from: -Infinity, to: 0.5, level: 0.25, slope: 0 },
      { from: 0.5, to: Infinity, level: 1, slope: 0 },
    ]);
  });
});
