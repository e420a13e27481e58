import * as z from "zod/mini";
import { isDay } from "../../time/day.js";
import type { Refusal } from "./refusal.js";
import { shownValue } from "./shownValue.js";
import { wrongType } from "./wrongType.js";

/**
 * A day of the calendar written `YYYY-MM-DD`. Timestamps are none: `parseSalesBook` makes them days first.
 *
 * @example daySchema.safeParse("2026-02-30").error.issues[0].message // => '"2026-02-30" is not a day such as 2026-03-31'
 * @since 0.1.0
 */
export const daySchema = /* @__PURE__ */ z
  .string({ error: /* @__PURE__ */ wrongType("a day such as 2026-03-31") })
  .check(
    /* @__PURE__ */ z.refine((text) => isDay(text), {
      error: ({ input }) => `${shownValue(input)} is not a day such as 2026-03-31`,
      params: { code: "unreadable-day" } satisfies Refusal,
    }),
  );

/** A day, or null, or absent. */
export const optionalDay = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(daySchema));
