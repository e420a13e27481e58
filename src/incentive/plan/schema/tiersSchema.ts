import * as z from "zod/mini";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import type { Tier, Tiers } from "../tiers.js";
import { chosenSchema } from "./chosenSchema.js";
import { pairSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";

const tierSchema = /* @__PURE__ */ planRecord(() => ({
  from: amountSchema,
  to: z.exactOptional(z.nullable(amountSchema)),
  rate: amountSchema,
})) satisfies z.ZodMiniType<Tier>;
const starts = /* @__PURE__ */ listSchema(pairSchema);
const tiers = /* @__PURE__ */ listSchema(tierSchema);

/** Schema of a table of rates: tiers by their starts, or with both ends, as the first of them is written. */
const ratesSchema = /* @__PURE__ */ chosenSchema<Tiers["rates"]>((value) =>
  Array.isArray(value) && !Array.isArray(value[0]) ? tiers : starts,
);

/** Schema of `Tiers`. */
export const tiersSchema = /* @__PURE__ */ planRecord(() => ({
  method: labelSchema(["marginal", "whole", "retroactive", "interpolated"]),
  over: labelSchema(["amount", "attainment"]),
  of: z.exactOptional(idSchema),
  accumulate: labelSchema(["deal", "period", "year-to-date"]),
  boundary: labelSchema(["upper", "lower"]),
  rates: ratesSchema,
})) satisfies z.ZodMiniType<Tiers>;
