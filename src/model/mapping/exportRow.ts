/** Row of an export, by header. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** Function that returns the value of a source in a row, by the row's headers; null if it states nothing. */
export type Take = (row: ExportRow, headers: readonly string[]) => unknown;
