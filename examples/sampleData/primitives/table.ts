/** Line of a file, by header. */
export type Row = Readonly<Record<string, string>>;

/** Lines of a file, and its headers in order. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** Cell of a record under each header. An unknown value is an empty cell. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | undefined>>;

export function tableOf<Item>(columns: Columns<Item>, items: readonly Item[]): Table {
  const entries = Object.entries(columns);
  const rowOf = (item: Item): Row => {
    const row: Record<string, string> = {};
    for (const [header, cell] of entries) row[header] = textOf(cell(item));
    return row;
  };
  return { headers: Object.keys(columns), rows: items.map(rowOf) };
}

function textOf(cell: string | number | undefined): string {
  return cell === undefined ? "" : cell.toString();
}

/** Writes a table as CSV by RFC 4180, with a newline after every line. */
export function csvText({ headers, rows }: Table): string {
  const lines = rows.map((row) => headers.map((header) => row[header] ?? ""));
  return [headers, ...lines].map((cells) => `${cells.map(quoteCell).join(",")}\n`).join("");
}

function quoteCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
