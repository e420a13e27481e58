import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect } from "vitest";
import type { TimeToCause } from "../../src/stats/survival/cumulativeIncidence.js";
import type { TimeToEvent } from "../../src/stats/survival/survivalCurve.js";

export interface TimingCase<Input, Expected> {
  readonly id: string;
  readonly fn: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly relTol: number;
}

const vectors = JSON.parse(
  readFileSync(fileURLToPath(new URL("../oracle/vectors/04-timing.json", import.meta.url)), "utf8"),
) as { readonly cases: readonly TimingCase<unknown, unknown>[] };

/** What R computed by one of its methods. */
export function timingCases<Input, Expected>(fn: string): readonly TimingCase<Input, Expected>[] {
  const cases = vectors.cases.filter((each) => each.fn === fn) as TimingCase<Input, Expected>[];
  if (cases.length === 0) throw new Error(`no case of ${fn}`);
  return cases;
}

export function near(found: number | null | undefined, expected: number | null, relTol: number): void {
  if (expected === null || typeof found !== "number") expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(expected)));
}

/** Both lists, place by place; one of another length fails. */
export function allNear(
  found: readonly (number | null | undefined)[],
  expected: readonly (number | null)[],
  relTol: number,
): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((wanted, index) => {
    near(found[index], wanted, relTol);
  });
}

/** Times and 0 or 1 for the event, as the vectors have them. */
export const toEvents = (
  time: readonly number[],
  event: readonly number[],
  entry?: readonly number[],
): readonly TimeToEvent[] =>
  time.map((each, index) => ({ time: each, event: event[index] === 1, ...(entry && { entry: entry[index] }) }));

export type WonOrLost = "won" | "lost";
export const wonOrLost = ["won", "lost"] as const;

/** Times and 0, 1 or 2 for open, won and lost. */
export const toCauses = (time: readonly number[], status: readonly number[]): readonly TimeToCause<WonOrLost>[] =>
  time.map((each, index) => ({ time: each, cause: wonOrLost[(status[index] ?? 0) - 1] ?? null }));

/** Few times, so that there are ties, and 0 among them. */
const time = fc.integer({ min: 0, max: 15 });

export const eventsDrawn = fc.array(fc.record({ time, event: fc.boolean() }), { minLength: 1, maxLength: 30 });

export const causesDrawn = fc.array(
  fc.record({ time, cause: fc.constantFrom("won" as const, "lost" as const, null) }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

/** An entry for some of the subjects, before their time; it may be before the beginning. */
export const entered = <Subject extends { readonly time: number }>(subjects: readonly Subject[]) =>
  fc.tuple(
    ...subjects.map((subject) =>
      fc
        .option(fc.integer({ min: -3, max: subject.time - 1 }).filter((entry) => entry < subject.time))
        .map((entry) => ({ ...subject, entry })),
    ),
  );
