import { nullish } from "./optional.js";
import type { ListSchema, OptionalSchema, Schema } from "./schema.js";

/** Returns the schema of a list of items of one schema. */
export const listSchema = <Item extends Schema>(item: Item): ListSchema<Item> => ({ type: "list", item });

/** Returns the schema of a list of items of one schema, null, or nothing. */
export const optionalList = <Item extends Schema>(item: Item): OptionalSchema<ListSchema<Item>, true> =>
  nullish(listSchema(item));
