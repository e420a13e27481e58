import { amountSchema as ownAmount } from "../model/schemas/amountSchema.js";
import { daySchema as ownDay } from "../model/schemas/daySchema.js";
import { idSchema as ownId } from "../model/schemas/idSchema.js";
import { instantSchema as ownInstant } from "../model/schemas/instantSchema.js";
import { numberSchema as ownNumber } from "../model/schemas/numberSchema.js";
import { probabilitySchema as ownProbability } from "../model/schemas/probabilitySchema.js";
import { textSchema as ownText } from "../model/schemas/textSchema.js";
import { zodSchema } from "./zodSchema.js";

/**
 * An amount of money: a finite number, a plain decimal text, or a Decimal of any copy of decimal.js.
 *
 * @example amountSchema.safeParse("1,234.56").error.issues[0].message // => 'expected a plain decimal such as -1234.56, got "1,234.56"'
 */
export const amountSchema = zodSchema(ownAmount);

/**
 * A day of the calendar written `YYYY-MM-DD`. Timestamps are none: `parseSalesBook` makes them days first.
 *
 * @example daySchema.safeParse("2026-02-30").error.issues[0].message // => '"2026-02-30" is not a day such as 2026-03-31'
 */
export const daySchema = zodSchema(ownDay);

/** An identifier: a text that is not empty. */
export const idSchema = zodSchema(ownId);

/**
 * A date with a time of day as ISO 8601 writes it, with its offset from UTC or without.
 *
 * @example instantSchema.safeParse("2026-03-31T09:30:00Z").success // => true
 * @example instantSchema.safeParse("2026-03-31").success // => false
 */
export const instantSchema = zodSchema(ownInstant);

/** A finite number: a count, minutes, a score. NaN and infinities are none. */
export const numberSchema = zodSchema(ownNumber);

/**
 * A probability, as an exact decimal like an amount. One outside 0 to 1 passes, so that the checks can find it;
 * `parseSalesBook` warns of it.
 *
 * @example probabilitySchema.safeParse("0.25").success // => true
 * @example probabilitySchema.safeParse(50).success // => true
 * @example probabilitySchema.safeParse("50 %").success // => false
 */
export const probabilitySchema = zodSchema(ownProbability);

/** A text, the empty one too. */
export const textSchema = zodSchema(ownText);
