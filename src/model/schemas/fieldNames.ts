/** Returns the names of a record's own fields, without the one that is a prototype wherever it is assigned. */
export const fieldNames = (record: object): string[] => Object.keys(record).filter((name) => name !== "__proto__");
