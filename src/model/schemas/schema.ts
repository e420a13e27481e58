import type { Amount } from "../../exact/amount.js";
import type { RecordRule } from "./recordRule.js";

declare const described: unique symbol;

/** Something that describes the values of a type, which the type checker alone knows. */
export interface Describes<Value> {
  readonly [described]?: () => Value;
}

/** The values that a schema describes. */
export type SchemaValue<Described> = Described extends Describes<infer Value> ? Value : never;

/** A single value, told by its type: an `id` is a text that is not empty, a `plain` value is a text, number, truth value or null. */
export interface SimpleSchema<Type extends string, Value> extends Describes<Value> {
  readonly type: Type;
}

export type TextSchema = SimpleSchema<"text" | "id" | "day" | "instant", string>;
export type AmountSchema = SimpleSchema<"amount", Amount>;
export type NumberSchema = SimpleSchema<"number", number>;
export type BooleanSchema = SimpleSchema<"boolean", boolean>;
export type PlainSchema = SimpleSchema<"plain", string | number | boolean | null>;
export type AnythingSchema = SimpleSchema<"anything", unknown>;

/** One of a few labels. */
export interface LabelSchema<Label extends string = string> extends Describes<Label> {
  readonly type: "label";
  readonly labels: readonly Label[];
}

/** A list whose items are all of one schema. */
export interface ListSchema<Item extends Schema = Schema> extends Describes<readonly SchemaValue<Item>[]> {
  readonly type: "list";
  readonly item: Item;
}

/** A record with any names, whose values are all of one schema. */
export interface MapSchema<Values extends Schema = Schema> extends Describes<
  Readonly<Record<string, SchemaValue<Values>>>
> {
  readonly type: "map";
  readonly values: Values;
}

/** Two amounts that belong together, as a list. */
export type PairSchema = SimpleSchema<"pair", readonly [Amount, Amount]>;

/** A value that one of several schemas describes, chosen by a look at it. */
export interface ChoiceSchema<Value = unknown> extends Describes<Value> {
  readonly type: "choice";
  readonly choose: (value: unknown) => Schema;
}

/** A record with these fields. */
export interface RecordSchema<Fields extends FieldSchemas = FieldSchemas> extends Describes<RecordValue<Fields>> {
  readonly type: "record";
  readonly fields: Fields;
  /** What fields say to each other. */
  readonly rules: readonly RecordRule[];
  /** Whether it refuses fields that are not among these. Else they pass. */
  readonly closed: boolean;
}

/** A field that may be absent; a nullable one may be null or undefined, too. */
export interface OptionalSchema<Of extends Schema = Schema, Nullable extends boolean = boolean> extends Describes<
  SchemaValue<Of> | (Nullable extends true ? null | undefined : never)
> {
  readonly type: "optional";
  readonly of: Of;
  readonly nullable: Nullable;
}

/** A description of values as data: of their shape, and of what their parts must be. */
export type Schema<Value = unknown> = Describes<Value> &
  (
    | TextSchema
    | AmountSchema
    | NumberSchema
    | BooleanSchema
    | PlainSchema
    | AnythingSchema
    | LabelSchema
    | ListSchema
    | MapSchema
    | PairSchema
    | ChoiceSchema
    | RecordSchema
  );

/** What stands for a field of a record. */
export type FieldSchema = Schema | OptionalSchema;

/** The fields of a record, by their names. */
export type FieldSchemas = Readonly<Record<string, FieldSchema>>;

type OptionalField<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends OptionalSchema ? Field : never;
}[keyof Fields];

/** A record with values for these fields. */
export type RecordValue<Fields> = {
  readonly [Field in Exclude<keyof Fields, OptionalField<Fields>>]: SchemaValue<Fields[Field]>;
} & { readonly [Field in OptionalField<Fields>]?: SchemaValue<Fields[Field]> };
