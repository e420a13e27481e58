import { nullish } from "./optional.js";
import type { ListSchema, OptionalSchema, Schema } from "./schema.js";

/** Returns the schema of a list of what a schema describes. */
export const listSchema = <Item extends Schema>(item: Item): ListSchema<Item> => ({ type: "list", item });

/** Returns the schema of such a list, or null, or absent. */
export const optionalList = <Item extends Schema>(item: Item): OptionalSchema<ListSchema<Item>, true> =>
  nullish(listSchema(item));
