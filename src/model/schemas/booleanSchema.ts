import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** True or false. */
export const booleanSchema = /* @__PURE__ */ z.boolean({ error: /* @__PURE__ */ wrongType("true or false") });

/** True or false, or null, or absent. */
export const optionalBoolean = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(booleanSchema));
