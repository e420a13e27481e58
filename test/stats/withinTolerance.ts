import { expect } from "vitest";

/** As the oracles compare: |found − expected| ≤ relTol × max(1, |expected|), and null only where null is expected. */
export function expectWithin(relTol: number, found: number | null | undefined, expected: number | null): void {
  if (expected === null || found == null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(expected)));
}
