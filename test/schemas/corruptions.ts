import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal.js";

type Path = readonly (string | number)[];

/** What stands in a field by mistake: of another type, almost right, or hostile. */
const mistakes = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "x", NaN, Infinity, 5, "5", "1,5", true, [], {}, [[]], ["1"]),
  fc.constantFrom<unknown>("2026-02-30", "2026-03-31", "2026-03-31T10:00Z", "quota", "clawback", "won", { steps: [] }),
  fc.constantFrom<unknown>(
    new Date(0),
    new Date(NaN),
    new Decimal(5),
    { kind: "spif" },
    ["1", 2, "x"],
    Symbol("s"),
    5n,
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
);

/** Names that a record of no kind has, and one that is a prototype wherever it is assigned. */
const unknownNames = fc.constantFrom("colour", "kap", "constructor", "__proto__");

/** Copies of a value with up to three mistakes in it: values put at any place, fields taken away, or fields that do not belong. */
export const corruptions = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), mistakes, fc.option(unknownNames, { freq: 3 })), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((copy, [which, mistake, name]) => {
        const places = placesIn(copy);
        const place = places[which % places.length] ?? [];
        return withPut(copy, name === null ? place : [...place, name], mistake);
      }, value),
    );

/** Every place of a value, deeper than which nothing stands but mistakes. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || path.length > 6) return [path];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => placesIn((value as Readonly<Record<PropertyKey, unknown>>)[key], [...path, key])),
  ];
}

/** A copy with one value put at a place; undefined takes the field away. Fields are only put into records. */
function withPut(value: unknown, [key, ...rest]: Path, mistake: unknown): unknown {
  if (key === undefined) return mistake;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? withPut(item, rest, mistake) : item));
  if (typeof value !== "object" || value === null) return value;
  const inner = withPut((value as Readonly<Record<PropertyKey, unknown>>)[key], rest, mistake);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}
