import { describe, expect, it } from "vitest";
import { sumToText } from "../../src/exact/sumToText.js";

const state = (low: number, scale: number, high = 0, beyond = "0") => ({ scale, low, high, beyond });

describe("sumToText", () => {
  it.each([
    [state(0, 0), "0"],
    [state(0, 3), "0"],
    [state(-5, 3), "-0.005"],
    [state(1200, 2), "12"],
    [state(1230, 2), "12.3"],
    [state(1200, 0), "1200"],
    [state(7, 2, 3), "30000000000000.07"],
    [state(-1, 0, 1), "999999999999999"],
    [state(1, 0, 0, "-2"), "-1999999999999999999999999999999"],
    [state(1, 30, 0, "1"), "1.000000000000000000000000000001"],
  ])("prints %j as %s", (sum, text) => {
    expect(sumToText(sum)).toBe(text);
  });
});
