import * as z from "zod/mini";
import { givenRecord } from "../../../model/schemas/givenRecord.js";
import { recordSchema } from "../../../model/schemas/recordSchema.js";

/** What a schema of a plan carries along where it refuses a record for a field that it does not know. */
export interface UnknownFields {
  readonly code: "unknown-field";
  /** The fields there are, for whoever says which one was meant. */
  readonly known: readonly string[];
}

/** A part of a plan with these fields and no others: a field that is not known is a typing mistake, and pay would not follow it. */
/* @__NO_SIDE_EFFECTS__ */
export function planRecord<const Shape extends z.core.$ZodLooseShape>(fields: () => Shape) {
  const refusal: UnknownFields = {
    code: "unknown-field",
    get known(): string[] {
      return Object.keys(record.shape);
    },
  };
  const record = recordSchema(
    fields,
    z.refine((value): boolean => Object.keys(value).every((field) => Object.hasOwn(record.shape, field)), {
      error: "has fields that are not known",
      params: refusal,
      when: givenRecord,
    }),
  );
  return record;
}
