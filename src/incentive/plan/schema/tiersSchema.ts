import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import type { Tier, Tiers } from "../tiers.js";
import { nullish, optional } from "../../../model/schemas/optional.js";
import type { Schema } from "../../../model/schemas/schema.js";
import { chosenSchema } from "./chosenSchema.js";
import { pairSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";

const tierSchema = planRecord({
  from: amountSchema,
  to: nullish(amountSchema),
  rate: amountSchema,
}) satisfies Schema<Tier>;
const starts = listSchema(pairSchema);
const tiers = listSchema(tierSchema);

/** Schema of a table of rates: tiers by their starts, or with both ends, as the first one is written. */
const ratesSchema = chosenSchema<Tiers["rates"]>((value) =>
  Array.isArray(value) && !Array.isArray(value[0]) ? tiers : starts,
);

/** Schema of `Tiers`. */
export const tiersSchema = planRecord({
  method: labelSchema(["marginal", "whole", "retroactive", "interpolated"]),
  over: labelSchema(["amount", "attainment"]),
  of: optional(idSchema),
  accumulate: labelSchema(["deal", "period", "year-to-date"]),
  boundary: labelSchema(["upper", "lower"]),
  rates: ratesSchema,
}) satisfies Schema<Tiers>;
