import { recordSchema } from "../../../model/schemas/recordSchema.js";
import type { FieldSchemas, RecordSchema } from "../../../model/schemas/schema.js";

/**
 * Returns the schema of a part of a plan with these fields and no others: a field that is not known is a typing mistake, and pay
 * would not follow it.
 */
export const planRecord = <const Fields extends FieldSchemas>(fields: Fields): RecordSchema<Fields> => ({
  ...recordSchema(fields),
  closed: true,
});
