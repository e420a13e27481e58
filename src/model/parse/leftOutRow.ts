/** Stands in a list for a row that is no record, so that the other records keep the places of their rows. */
export const leftOutRow = Symbol("row that is no record");
