import { amountSchema as ownAmount } from "../model/schemas/amountSchema.js";
import { daySchema as ownDay } from "../model/schemas/daySchema.js";
import { idSchema as ownId } from "../model/schemas/idSchema.js";
import { instantSchema as ownInstant } from "../model/schemas/instantSchema.js";
import { numberSchema as ownNumber } from "../model/schemas/numberSchema.js";
import { probabilitySchema as ownProbability } from "../model/schemas/probabilitySchema.js";
import { textSchema as ownText } from "../model/schemas/textSchema.js";
import { zodSchema } from "./zodSchema.js";

/**
 * Schema of an amount of money: a finite number, a plain decimal text, or a Decimal of any copy of decimal.js.
 *
 * @example amountSchema.safeParse("1,234.56").error.issues[0].message // => 'expected a plain decimal such as 1234.56, got "1,234.56"'
 */
export const amountSchema = zodSchema(ownAmount);

/**
 * Schema of a day of the calendar, `YYYY-MM-DD`. It refuses timestamps: `parseSalesBook` makes them days first.
 *
 * @example daySchema.safeParse("2026-02-30").error.issues[0].message // => 'expected a day such as 2026-03-31, got "2026-02-30"'
 */
export const daySchema = zodSchema(ownDay);

/** Schema of an identifier: a text that is not empty. */
export const idSchema = zodSchema(ownId);

/**
 * Schema of a date with a time of day in ISO 8601, with or without an offset from UTC.
 *
 * @example instantSchema.safeParse("2026-03-31T09:30:00Z").success // => true
 * @example instantSchema.safeParse("2026-03-31").success // => false
 */
export const instantSchema = zodSchema(ownInstant);

/** Schema of a finite number: a count, minutes, a score. It refuses NaN and infinities. */
export const numberSchema = zodSchema(ownNumber);

/**
 * Schema of a probability, an exact decimal like an amount. One outside 0 to 1 passes, so that checks can report it;
 * `parseSalesBook` warns of it.
 *
 * @example probabilitySchema.safeParse("0.25").success // => true
 * @example probabilitySchema.safeParse(50).success // => true
 * @example probabilitySchema.safeParse("50 %").success // => false
 */
export const probabilitySchema = zodSchema(ownProbability);

/** Schema of a text, even an empty one. */
export const textSchema = zodSchema(ownText);
