import type { Amount } from "../../exact/amount.js";
import type { RecordRule } from "./recordRule.js";

declare const described: unique symbol;

/** Description of the values of a type; only the type checker knows the type. */
export interface Describes<Value> {
  readonly [described]?: () => Value;
}

/** Values that a schema describes. */
export type SchemaValue<Described> = Described extends Describes<infer Value> ? Value : never;

/** Single value of a type: an `id` is a text that is not empty, a `plain` value is a text, a number, a boolean or null. */
export interface SimpleSchema<Type extends string, Value> extends Describes<Value> {
  readonly type: Type;
}

export type TextSchema = SimpleSchema<"text" | "id" | "day" | "instant", string>;
export type AmountSchema = SimpleSchema<"amount", Amount>;
export type NumberSchema = SimpleSchema<"number", number>;
export type BooleanSchema = SimpleSchema<"boolean", boolean>;
export type PlainSchema = SimpleSchema<"plain", string | number | boolean | null>;
export type AnythingSchema = SimpleSchema<"anything", unknown>;

/** Label out of a few. */
export interface LabelSchema<Label extends string = string> extends Describes<Label> {
  readonly type: "label";
  readonly labels: readonly Label[];
}

/** List of items of one schema. */
export interface ListSchema<Item extends Schema = Schema> extends Describes<readonly SchemaValue<Item>[]> {
  readonly type: "list";
  readonly item: Item;
}

/** Record with any names and values of one schema. */
export interface MapSchema<Values extends Schema = Schema> extends Describes<
  Readonly<Record<string, SchemaValue<Values>>>
> {
  readonly type: "map";
  readonly values: Values;
}

/** Pair of amounts, as a list. */
export type PairSchema = SimpleSchema<"pair", readonly [Amount, Amount]>;

/** Value of one of several schemas, chosen by the value. */
export interface ChoiceSchema<Value = unknown> extends Describes<Value> {
  readonly type: "choice";
  readonly choose: (value: unknown) => Schema;
}

/** Record with these fields. */
export interface RecordSchema<Fields extends FieldSchemas = FieldSchemas> extends Describes<RecordValue<Fields>> {
  readonly type: "record";
  readonly fields: Fields;
  /** Rules about two fields each. */
  readonly rules: readonly RecordRule[];
  /** True if other fields are refused; else they pass. */
  readonly closed: boolean;
}

/** Field that may be absent; a nullable one may be null or undefined, too. */
export interface OptionalSchema<Of extends Schema = Schema, Nullable extends boolean = boolean> extends Describes<
  SchemaValue<Of> | (Nullable extends true ? null | undefined : never)
> {
  readonly type: "optional";
  readonly of: Of;
  readonly nullable: Nullable;
}

/** Description of values as data: of their shape and of their parts. */
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

/** Schema of a field of a record. */
export type FieldSchema = Schema | OptionalSchema;

/** Schemas of the fields of a record, by name. */
export type FieldSchemas = Readonly<Record<string, FieldSchema>>;

type OptionalField<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends OptionalSchema ? Field : never;
}[keyof Fields];

/** Record with values for these fields. */
export type RecordValue<Fields> = {
  readonly [Field in Exclude<keyof Fields, OptionalField<Fields>>]: SchemaValue<Fields[Field]>;
} & { readonly [Field in OptionalField<Fields>]?: SchemaValue<Fields[Field]> };
