import * as z from "zod/mini";
import type { Refusal } from "./refusal.js";
import { shownValue } from "./shownValue.js";
import { timestamp } from "./timestamp.js";
import { wrongType } from "./wrongType.js";

/**
 * A date with a time of day as ISO 8601 writes it, with its offset from UTC or without.
 *
 * @example instantSchema.safeParse("2026-03-31T09:30:00Z").success // => true
 * @example instantSchema.safeParse("2026-03-31").success // => false
 * @since 0.1.0
 */
export const instantSchema = /* @__PURE__ */ z
  .string({ error: /* @__PURE__ */ wrongType("an instant such as 2026-03-31T09:30:00Z") })
  .check(
    /* @__PURE__ */ z.refine((text) => timestamp(text) !== null, {
      error: ({ input }) => `${shownValue(input)} is not an instant such as 2026-03-31T09:30:00Z`,
      params: { code: "unreadable-instant" } satisfies Refusal,
    }),
  );

/** An instant, or null, or absent. */
export const optionalInstant = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(instantSchema));
