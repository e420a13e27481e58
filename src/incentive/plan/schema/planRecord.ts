import * as z from "zod/mini";
import { givenRecord } from "../../../model/schemas/givenRecord.js";
import { wrongType } from "../../../model/schemas/wrongType.js";

/** What a schema of a plan carries along where it refuses a record for a field that it does not know. */
export interface UnknownFields {
  readonly code: "unknown-field";
  /** The fields there are, for whoever says which one was meant. */
  readonly known: readonly string[];
}

/** A part of a plan with these fields and no others: a field that is not known is a typing mistake, and pay would not follow it. */
/* @__NO_SIDE_EFFECTS__ */
export const planRecord = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) => {
  const known = Object.keys(shape);
  return z.looseObject(shape, { error: wrongType("a record") }).check(
    z.refine((value) => Object.keys(value).every((field) => known.includes(field)), {
      error: "has fields that are not known",
      params: { code: "unknown-field", known } satisfies UnknownFields,
      when: givenRecord,
    }),
  );
};
