import * as z from "zod/mini";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import type { Tier, Tiers } from "../tiers.js";
import { chosenSchema } from "./chosenSchema.js";
import { pairSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";

const optionalEnd = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(amountSchema));
const tierSchema = /* @__PURE__ */ planRecord({
  from: amountSchema,
  to: optionalEnd,
  rate: amountSchema,
}) satisfies z.ZodMiniType<Tier>;
const starts = /* @__PURE__ */ listSchema(pairSchema);
const tiers = /* @__PURE__ */ listSchema(tierSchema);

/** Schema of a table of rates: tiers by their starts, or with both ends, as the first of them is written. */
const ratesSchema = /* @__PURE__ */ chosenSchema<Tiers["rates"]>((value) =>
  Array.isArray(value) && !Array.isArray(value[0]) ? tiers : starts,
);
const methodSchema = /* @__PURE__ */ labelSchema(["marginal", "whole", "retroactive", "interpolated"]);
const axisSchema = /* @__PURE__ */ labelSchema(["amount", "attainment"]);
const optionalOf = /* @__PURE__ */ z.exactOptional(idSchema);
const accumulationSchema = /* @__PURE__ */ labelSchema(["deal", "period", "year-to-date"]);
const ownerSchema = /* @__PURE__ */ labelSchema(["upper", "lower"]);

/** Schema of `Tiers`. */
export const tiersSchema = /* @__PURE__ */ planRecord({
  method: methodSchema,
  over: axisSchema,
  of: optionalOf,
  accumulate: accumulationSchema,
  boundary: ownerSchema,
  rates: ratesSchema,
}) satisfies z.ZodMiniType<Tiers>;
