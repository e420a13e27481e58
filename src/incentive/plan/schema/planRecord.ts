import { recordSchema } from "../../../model/schemas/recordSchema.js";
import type { FieldSchemas, RecordSchema } from "../../../model/schemas/schema.js";

/**
 * Returns the schema of a part of a plan with these fields and no others: an unknown field is a typing mistake that pay would
 * ignore.
 */
export const planRecord = <const Fields extends FieldSchemas>(fields: Fields): RecordSchema<Fields> => ({
  ...recordSchema(fields),
  closed: true,
});
