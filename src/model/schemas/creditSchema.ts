import { amountSchema } from "./amountSchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a rep's `Credit` for a deal. */
export const creditSchema = recordSchema({ ownerId: idSchema, share: amountSchema });
