import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceValue } from "../../src/diagnostics/evidenceValue.js";
import { Decimal } from "../../src/exact/decimal.js";

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });

describe("a value as evidence", () => {
  it("is plain JSON, and short, whatever the value", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const evidence = evidenceValue(value);
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
        expect(JSON.stringify(evidence).length).toBeLessThan(10_000);
      }),
    );
  });

  it("is the value itself if JSON knows it", () => {
    for (const value of [null, true, 0, -1.5, "", "text", [], {}, [1, "2"], { id: "a", on: null }])
      expect(evidenceValue(value)).toEqual(value);
  });

  it("is a text for values that JSON does not know", () => {
    const values = [NaN, -Infinity, 5n, Symbol("s"), () => 1, new Date(0), new Date(NaN), new Decimal("1.50")];
    expect(values.map(evidenceValue)).toEqual([
      "NaN",
      "-Infinity",
      "5n",
      "symbol",
      "function",
      "1970-01-01T00:00:00.000Z",
      "Invalid Date",
      "1.5",
    ]);
    expect(evidenceValue(undefined)).toBeNull();
    expect(evidenceValue(-0)).toBe(0);
  });

  it("is cut short where it is long or deep, and never throws", () => {
    expect(evidenceValue("x".repeat(1e6))).toBe(`${"x".repeat(200)}…`);
    expect(evidenceValue([1, 2, 3, 4])).toEqual([1, 2, 3, "…"]);
    expect(evidenceValue({ a: 1, b: 2, c: 3, d: 4 })).toEqual({ a: 1, b: 2, c: 3, "…": "…" });
    expect(evidenceValue({ a: { b: { c: 1 } } })).toEqual({ a: { b: "…" } });
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    expect(evidenceValue(endless)).toEqual({ self: { self: "…" } });
    const resisting = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no keys");
        },
      },
    );
    expect(evidenceValue(resisting)).toBe("object");
  });
});
