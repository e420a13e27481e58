import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** A list of what a schema describes. */
/* @__NO_SIDE_EFFECTS__ */
export const listSchema = <Item extends z.core.SomeType>(item: Item) => z.array(item, { error: wrongType("a list") });

/** A list of what a schema describes, or null, or absent. */
/* @__NO_SIDE_EFFECTS__ */
export const optionalList = <Item extends z.core.SomeType>(item: Item) => z.exactOptional(z.nullable(listSchema(item)));
