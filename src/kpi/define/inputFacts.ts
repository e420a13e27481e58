import type { OtherRecords } from "../../model/book/salesBook.js";
import type { Outcome } from "../../model/records/opportunity.js";
import type { RecordKind, Records } from "../../model/records/records.js";

/** Records of one kind: any iterable of them, or a book that lists them. */
export type Facts<Item, Kind extends RecordKind> =
  readonly Fact<Item, Kind>[] | Iterable<Item> | (Readonly<Record<Kind, Iterable<Item>>> & OtherRecords<Kind>);

/**
 * Type of the records that a KPI is called with. `Given` is the type that the compiler infers from the call.
 *
 * Records that fit keep their type. For other records the type is a text that names the field: the compiler prints this text
 * instead of the whole type of an iterator. `infer _ extends Item` lets records of a generic type pass. `Given extends never`
 * is never met and only lets the compiler infer `Given`.
 */
export type InputFacts<Given, Item, Kind extends RecordKind> = Given extends readonly (infer _ extends Item)[]
  ? readonly Fact<Item, Kind>[]
  : Given extends Iterable<infer _ extends Item>
    ? Iterable<Item>
    : Given extends Iterable<infer Actual>
      ? Mismatch<Actual, Item>
      : Given extends Readonly<Record<Kind, infer List>>
        ? { readonly [K in Kind]: InputFacts<List, Item, Kind> } & OtherRecords<Kind>
        : Given extends never
          ? Given
          : Facts<Item, Kind>;

/** Record as a KPI reads it. A literal may have the other fields of its kind of record, which the KPI ignores. */
type Fact<Item, Kind extends RecordKind> = { [Field in keyof AllFields<Item, Kind>]: AllFields<Item, Kind>[Field] };

type AllFields<Item, Kind extends RecordKind> = Item &
  Readonly<Partial<Record<Exclude<keyof Records[Kind], keyof Item>, unknown>>>;

/** Field that is missing from a record or has another type than the KPI reads, as a text. */
type Mismatch<Actual, Item> = OneOf<
  { [Field in keyof Item & string]-?: FieldMismatch<Field, Actual, Item> }[keyof Item & string]
>;

type FieldMismatch<Field extends string & keyof Item, Actual, Item> = Field extends keyof Actual
  ? [Actual[Field]] extends [Item[Field]]
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

/** Member of a union: for several texts the compiler would print `string`. */
type OneOf<Union> = (Union extends unknown ? (take: () => Union) => void : never) extends (take: infer Take) => void
  ? Take extends () => infer One
    ? One
    : never
  : never;
