/** Prints rows of texts in columns, the first row as their heads. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = rows;
  console.log([line(head), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line), ""].join("\n"));
}
