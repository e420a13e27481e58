import * as z from "zod/mini";
import { shownValue } from "./shownValue.js";

/** One of a few labels: an outcome, a status. */
/* @__NO_SIDE_EFFECTS__ */
export const labelSchema = <const Labels extends readonly string[]>(labels: Labels) =>
  z.enum(labels, {
    error: ({ input }) => (input == null ? "is missing" : `${shownValue(input)} is none of ${labels.join(", ")}`),
  });
