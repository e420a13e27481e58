import { isObject } from "../../../collections/isObject.js";
import { amountProblem } from "../../../exact/amountProblem.js";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { optional } from "../../../model/schemas/optional.js";
import { periodSchema } from "../../../model/schemas/periodSchema.js";
import { recordSchema } from "../../../model/schemas/recordSchema.js";
import type { Schema } from "../../../model/schemas/schema.js";
import type { Gate, Modifier } from "../modifier.js";
import { chosenSchema } from "./chosenSchema.js";
import { optionalWhere } from "./criterionSchema.js";
import { curveSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";

const optionalId = optional(idSchema);
const optionalIds = optional(listSchema(idSchema));
const optionalAmount = optional(amountSchema);

/** Schema of a factor: an amount, or a curve of the attainment. A Decimal is a record too, and an amount. */
const otherwiseSchema = chosenSchema<Gate["otherwise"]>((value) =>
  isObject(value) && amountProblem(value) !== null ? curveSchema : amountSchema,
);

/** Schema of a `Gate`. */
export const gateSchema = planRecord({
  id: optionalId,
  on: idSchema,
  atLeast: amountSchema,
  otherwise: otherwiseSchema,
  applies: optionalIds,
}) satisfies Schema<Gate>;

const kinds = ["multiplier", "spif", "floor", "cap", "windfall", "quota-relief"] as const;
const kindSchema = labelSchema(kinds);
const unknownKind = recordSchema({ kind: kindSchema });

const schemas = {
  multiplier: planRecord({
    kind: labelSchema(["multiplier"]),
    id: idSchema,
    on: idSchema,
    factor: curveSchema,
    applies: optionalIds,
  }),
  spif: planRecord({
    kind: labelSchema(["spif"]),
    id: idSchema,
    kpi: idSchema,
    where: optionalWhere,
    during: optional(periodSchema),
    each: amountSchema,
    from: optionalAmount,
    most: optionalAmount,
  }),
  floor: planRecord({
    kind: labelSchema(["floor"]),
    id: idSchema,
    amount: amountSchema,
    applies: optionalIds,
  }),
  cap: planRecord({
    kind: labelSchema(["cap"]),
    id: idSchema,
    amount: optionalAmount,
    timesTargetPay: optionalAmount,
    applies: optionalIds,
  }),
  windfall: planRecord({
    kind: labelSchema(["windfall"]),
    id: idSchema,
    above: amountSchema,
    counts: amountSchema,
    applies: optionalIds,
  }),
  "quota-relief": planRecord({
    kind: labelSchema(["quota-relief"]),
    id: idSchema,
    repId: idSchema,
    during: periodSchema,
    share: amountSchema,
    applies: optionalIds,
  }),
} satisfies { readonly [Kind in Modifier["kind"]]: Schema<Extract<Modifier, { kind: Kind }>> };

/** Schema of a `Modifier`, by its kind. */
export const modifierSchema = chosenSchema<Modifier>((value) => {
  const kind = kinds.find((known) => known === (value as { readonly kind?: unknown } | null | undefined)?.kind);
  return kind === undefined ? unknownKind : schemas[kind];
});
