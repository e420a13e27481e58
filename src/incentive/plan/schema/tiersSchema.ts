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

const tierSchema = /* @__PURE__ */ planRecord({
  from: amountSchema,
  to: /* @__PURE__ */ nullish(amountSchema),
  rate: amountSchema,
}) satisfies Schema<Tier>;
const starts = /* @__PURE__ */ listSchema(pairSchema);
const tiers = /* @__PURE__ */ listSchema(tierSchema);

/** Schema of a table of rates: tiers by their starts, or with both ends, as the first of them is written. */
const ratesSchema = /* @__PURE__ */ chosenSchema<Tiers["rates"]>((value) =>
  Array.isArray(value) && !Array.isArray(value[0]) ? tiers : starts,
);

/** Schema of `Tiers`. */
export const tiersSchema = /* @__PURE__ */ planRecord({
  method: /* @__PURE__ */ labelSchema(["marginal", "whole", "retroactive", "interpolated"]),
  over: /* @__PURE__ */ labelSchema(["amount", "attainment"]),
  of: /* @__PURE__ */ optional(idSchema),
  accumulate: /* @__PURE__ */ labelSchema(["deal", "period", "year-to-date"]),
  boundary: /* @__PURE__ */ labelSchema(["upper", "lower"]),
  rates: ratesSchema,
}) satisfies Schema<Tiers>;
