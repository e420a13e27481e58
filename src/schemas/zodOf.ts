import type * as z from "zod/mini";
import type { FieldSchema, SchemaValue } from "../model/schemas/schema.js";

/** Zod schema of one of the library's own schemas. */
export type ZodOf<Described> = Described extends {
  readonly type: "optional";
  readonly of: infer Of;
  readonly nullable: infer Null;
}
  ? OptionalZod<ZodOf<Of>, Null>
  : Described extends { readonly type: "record"; readonly fields: infer Fields }
    ? z.ZodMiniObject<{ -readonly [Field in keyof Fields]: ZodOf<Fields[Field]> }, z.core.$loose>
    : Described extends { readonly type: "list"; readonly item: infer Item }
      ? ListZod<ZodOf<Item>>
      : Described extends { readonly type: "map"; readonly values: infer Values }
        ? MapZod<ZodOf<Values>>
        : Described extends { readonly type: "label"; readonly labels: readonly (infer Label extends string)[] }
          ? z.ZodMiniEnum<{ [Name in Label]: Name }>
          : SimpleZod<Described>;

type OptionalZod<Given, Null> = Given extends z.core.SomeType
  ? Null extends true
    ? z.ZodMiniOptional<z.ZodMiniNullable<Given>>
    : z.ZodMiniExactOptional<Given>
  : never;

type ListZod<Item> = Item extends z.core.SomeType ? z.ZodMiniArray<Item> : never;

type MapZod<Value> = Value extends z.core.SomeType ? z.ZodMiniRecord<z.ZodMiniString<string>, Value> : never;

type SimpleZod<Described> = Described extends { readonly type: "text" | "id" | "day" | "instant" }
  ? z.ZodMiniString<string>
  : Described extends { readonly type: "number" }
    ? z.ZodMiniNumber<number>
    : Described extends { readonly type: "boolean" }
      ? z.ZodMiniBoolean<boolean>
      : Described extends FieldSchema
        ? z.ZodMiniCustom<SchemaValue<Described>, SchemaValue<Described>>
        : never;
