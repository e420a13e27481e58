import type { RecordRule } from "./recordRule.js";
import type { FieldSchemas, RecordSchema } from "./schema.js";

/** Returns the schema of a record with at least these fields, which keep these rules; other fields pass through. */
export const recordSchema = <const Fields extends FieldSchemas>(
  fields: Fields,
  rules: readonly RecordRule<keyof Fields & string>[] = [],
): RecordSchema<Fields> => ({ type: "record", fields, rules, closed: false });
