import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, emptyDictionary } from "../../../src/query/scan/dictionary.js";

const ends = fc.constantFrom("1", "01", "001", "x01", "", "é", "\u{1f600}", "A1", "b1");
const key = fc.oneof(
  fc.tuple(fc.constantFrom("", "rep ", "Rep ", "rep-", "0055g00000"), ends).map(([start, end]) => start + end),
  fc.constantFrom<string | null | undefined>(null, undefined, ""),
  fc.string({ maxLength: 4 }),
);

describe("a dictionary", () => {
  it("gives every key one code, in the order they are first seen, with 0 for none, however alike they end", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.nat({ max: 5_000 }), (keys, length) => {
        const dictionary = emptyDictionary(length);
        const seen: unknown[] = [undefined];
        for (const each of [...keys, ...keys.toReversed()]) {
          if (!seen.includes(each)) seen.push(each);
          expect([each, codeOf(dictionary, each)]).toEqual([each, seen.indexOf(each)]);
        }
        expect(dictionary.keys).toEqual(seen);
      }),
      { numRuns: 300 },
    );
  });

  it("tells ten thousand keys apart that end in the same three characters", () => {
    const dictionary = emptyDictionary(10);
    const keys = Array.from({ length: 10_000 }, (_, at) => `${at}-AAQ`);
    for (let round = 0; round < 2; round += 1)
      expect(keys.map((each) => codeOf(dictionary, each))).toEqual(keys.map((_, at) => at + 1));
  });
});
