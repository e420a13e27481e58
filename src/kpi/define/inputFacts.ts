import type { OtherRecords } from "../../model/book/salesBook.js";
import type { Outcome } from "../../model/records/opportunity.js";
import type { RecordKind, Records } from "../../model/records/records.js";

/** Records of one kind: any iterable of them, or a book that lists them, beside other records or not. */
export type Facts<Item, Kind extends RecordKind> =
  readonly Fact<Item, Kind>[] | Iterable<Item> | (Readonly<Record<Kind, Iterable<Item>>> & OtherRecords<Kind>);

/**
 * The type that a KPI asks of the records it is called with: `Given` as the compiler infers it from the call.
 *
 * Records that fit have their own type. For others the type is a text that names the field, because the compiler
 * prints that text, and would print the whole of an iterator's type otherwise. `infer _ extends Item` lets records of a
 * generic type pass; `Given extends never` is never met and only lets `Given` be inferred.
 */
export type InputFacts<Given, Item, Kind extends RecordKind> = Given extends readonly (infer _ extends Item)[]
  ? readonly Fact<Item, Kind>[]
  : Given extends Iterable<infer _ extends Item>
    ? Iterable<Item>
    : Given extends Iterable<infer Found>
      ? Mismatch<Found, Item>
      : Given extends Readonly<Record<Kind, infer List>>
        ? { readonly [K in Kind]: InputFacts<List, Item, Kind> } & OtherRecords<Kind>
        : Given extends never
          ? Given
          : Facts<Item, Kind>;

/** A record as a KPI reads it. A literal may carry the other fields of its kind of record, which the KPI does not look at. */
type Fact<Item, Kind extends RecordKind> = { [Field in keyof AllFields<Item, Kind>]: AllFields<Item, Kind>[Field] };

type AllFields<Item, Kind extends RecordKind> = Item &
  Readonly<Partial<Record<Exclude<keyof Records[Kind], keyof Item>, unknown>>>;

/** One field that is missing from a record or has another type than the KPI reads, as a text. */
type Mismatch<Found, Item> = OneOf<
  { [Field in keyof Item & string]-?: FieldMismatch<Field, Found, Item> }[keyof Item & string]
>;

type FieldMismatch<Field extends string & keyof Item, Found, Item> = Field extends keyof Found
  ? [Found[Field]] extends [Item[Field]]
    ? never
    : `${Field}: expected ${Expected<Field, NonNullable<Item[Field]>>}`
  : Partial<Item> extends Pick<Item, Field>
    ? never
    : `${Field} is missing`;

type Expected<Field, Value> = [Value] extends [Outcome]
  ? "open, won or lost"
  : [Value] extends [number]
    ? "a number"
    : [Value] extends [boolean]
      ? "true or false"
      : [string | number] extends [Value]
        ? "an amount"
        : [Value] extends [string]
          ? Field extends "on" | `${string}On`
            ? "a day such as 2026-03-31"
            : "a text"
          : "another type";

/** One member of a union: the compiler would print several texts for a literal as `string`. */
type OneOf<Union> = (Union extends unknown ? (take: () => Union) => void : never) extends (take: infer Take) => void
  ? Take extends () => infer One
    ? One
    : never
  : never;
