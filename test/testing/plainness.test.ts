import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { plainness } from "../../src/testing/plainness.js";

class Total {
  readonly n = 1;
}

describe("plainness", () => {
  it.each([[0], [-1.5], ["text"], [true], [null], [{}], [[]], [{ deep: [{ n: 1, none: null }], "": "x" }]])(
    "finds %j plain",
    (value) => {
      expect(plainness(value)).toBe("plain");
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    },
  );

  it.each([
    [NaN, "state is NaN"],
    [Infinity, "state is Infinity"],
    [-0, "state is -0"],
    [undefined, "state is of type undefined"],
    [1n, "state is of type bigint"],
    [() => 1, "state is of type function"],
    [Symbol("s"), "state is of type symbol"],
    [new Map(), "state is no plain object"],
    [new Date(0), "state is no plain object"],
    [new Total(), "state is no plain object"],
    [new Decimal(1), "state is no plain object"],
    [Object.create(null), "state is no plain object"],
  ])("says of %o what is not plain", (value: unknown, says) => {
    expect(plainness(value)).toBe(says);
  });

  it("names the path in the state", () => {
    expect(plainness({ groups: [{ total: 1 }, { total: NaN }] })).toBe("state.groups.1.total is NaN");
  });
});
