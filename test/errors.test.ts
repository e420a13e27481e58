import { describe, expect, it } from "vitest";
import { quote } from "../src/errors.js";

describe("quote", () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  const guarded = new Proxy(
    {},
    {
      get: () => {
        throw new Error("not to be read");
      },
      ownKeys: () => {
        throw new Error("not to be read");
      },
    },
  );

  it.each([
    [5, "5"],
    ["5", '"5"'],
    [-0.5, "-0.5"],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [5n, "bigint"],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    ['say "so"', String.raw`"say \"so\""`],
    ["a\nb", String.raw`"a\nb"`],
    [["a", 1], '["a",1]'],
    [{ start: "2026-01-01" }, '{"start":"2026-01-01"}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [new Date(NaN), "Invalid Date"],
    [() => 1, "function"],
    [Symbol("s"), "symbol"],
    [cyclic, "object"],
    [guarded, "object"],
    [{ toJSON: () => null, toString: 0 }, "object"],
  ])("shows a value as a program would write it (%#)", (value, text) => {
    expect(quote(value)).toBe(text);
  });

  it("cuts what is long", () => {
    expect(quote("a".repeat(100))).toBe(`"${"a".repeat(59)}`);
    expect(quote(Array.from({ length: 100 }, () => 1))).toBe(`[${"1,".repeat(29)}1`);
    expect(quote("x".repeat(10_000_000))).toHaveLength(60);
  });
});
