import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import type { KeyAccessor } from "../../../src/query/scan/batchColumns.js";
import { readBatches } from "../../../src/query/scan/readBatches.js";
import { keyPaths } from "../../../src/query/aggregate/keyPaths.js";
import { recordSource, type RecordSource } from "../../../src/query/scan/recordSource.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { randomNumbers } from "../batches.js";

interface Thing {
  readonly id: string;
  readonly keys: readonly (string | null | undefined)[];
}

const odd = ["__proto__", "constructor", "", "null", "undefined", "0", null, undefined];

/** Records whose keys are few at first; later ones have new keys, and some of them no place. */
function things(length: number, most: number): Thing[] {
  const draw = randomNumbers(length);
  return Array.from({ length }, (_, at) => ({
    id: `t${at}`,
    keys: Array.from({ length: 3 }, () => {
      const number = Math.floor(draw() * Math.min(most, 3 + at));
      return number < odd.length ? odd[number] : `k${number}`;
    }),
  }));
}

const [first, second, third] = [0, 1, 2].map(
  (at): KeyAccessor<Thing> =>
    ({ keys }) =>
      keys[at],
) as [KeyAccessor<Thing>, KeyAccessor<Thing>, KeyAccessor<Thing>];

/** Returns the keys of a record up to the first accessor without a place for it. */
const pathOf = (thing: Thing, accessors: readonly KeyAccessor<Thing>[]): unknown[] => {
  const path = accessors.map((accessor) => accessor(thing));
  return path.includes(undefined) ? path.slice(0, path.indexOf(undefined)) : path;
};

/** Returns the path id of each record, and the keys of each id. */
function pathsOf(source: RecordSource<Thing>, accessors: readonly KeyAccessor<Thing>[]) {
  const paths = keyPaths(source, accessors);
  const pathIds: number[] = [];
  for (const batch of readBatches(source)) {
    pathIds.push(...paths.idsOf(batch).subarray(0, batch.size));
    paths.check(batch, () => true);
    expect(Math.max(...pathIds.slice(-batch.size))).toBeLessThan(paths.count());
  }
  return { pathIds, keysOf: paths.keysOf };
}

const accessorLists = [[], [first], [first, second], [second, first, third], [first, first], [third, second, third]];

describe("key paths", () => {
  it.each([20, 300, 9_000])("are one for each distinct list of keys, of %d different keys", (most) => {
    const items = things(9_500, most);
    const kept = recordSource("things", items, { keep: true });
    for (const source of [recordSource("things", items), kept, kept])
      for (const accessors of accessorLists) {
        const { pathIds, keysOf } = pathsOf(source, accessors);
        const paths = items.map((item) => JSON.stringify(pathOf(item, accessors)));
        expect(pathIds.map((path) => JSON.stringify(keysOf(path)))).toEqual(paths);
        expect(new Set(pathIds).size).toBe(new Set(paths).size);
      }
  });

  it("stay apart if there are more keys than sixteen bits can number", () => {
    const items = Array.from({ length: 37_000 }, (_, at): Thing => ({
      id: `t${at}`,
      keys: [`k${at % 33_500}`, at % 2 ? "odd" : "even", undefined],
    }));
    const kept = recordSource("things", items, { keep: true });
    for (const source of [kept, kept, recordSource("things", items)])
      for (const accessors of [[first], [second, first]]) {
        const { pathIds, keysOf } = pathsOf(source, accessors);
        expect(pathIds.map((path) => String(keysOf(path)))).toEqual(
          items.map((item) => String(pathOf(item, accessors))),
        );
      }
  });

  it("stay apart if two keys joined read the same as two others", () => {
    const items: Thing[] = [["a", "bc"], ["ab", "c"], ["", "abc"], ["abc", ""], ["a", null], [null, "a"], ["a"]].map(
      (keys, at) => ({ id: `t${at}`, keys }),
    );
    expect(new Set(pathsOf(recordSource("things", items), [first, second]).pathIds).size).toBe(items.length);
  });

  it("name the record whose key could not be read, and only if the record is counted", () => {
    const bad = new Set([2, 4_200, 9_001]);
    const items = things(9_100, 12).map((item, at) => (bad.has(at) ? { ...item, keys: ["bad", "b", "c"] } : item));
    const failing: KeyAccessor<Thing> = ({ keys: [key] }) => {
      if (key === "bad") throw new SalesKpiError("unreadable-day", "no day", { field: "on" });
      return key;
    };
    for (const accessors of [[failing], [second, failing], [failing, third], [third, second, failing]])
      for (const options of [{}, { keep: true }]) {
        const source = recordSource("things", items, options);
        const paths = keyPaths(source, accessors);
        const checked = (isCounted: (position: number) => boolean): void => {
          for (const batch of readBatches(source)) paths.check(batch, (index) => isCounted(batch.positionOf(index)));
        };
        for (const at of bad) {
          expect(
            thrownBy(() => {
              checked((position) => position === at);
            }),
          ).toMatchObject({
            message: `things[${at}]: no day`,
            place: { record: "things", index: at, id: `t${at}`, field: "on" },
          });
        }
        expect(() => {
          checked((position) => !bad.has(position));
        }).not.toThrow();
      }
  });
});
