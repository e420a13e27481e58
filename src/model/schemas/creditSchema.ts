import { amountSchema } from "./amountSchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a rep's `Credit` for a deal. @since 0.1.0 */
export const creditSchema = /* @__PURE__ */ recordSchema(() => ({ ownerId: idSchema, share: amountSchema }));
