import { exactHeader, foldHeader } from "./foldHeader.js";
import { usualFields } from "./knownHeaders.js";
import type { ExportPreset, ExportRows } from "./preset.js";

/** Columns of a table by field of the record, or by role, the first to count first; and the columns without either. */
export interface AssignedColumns {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly unused: readonly string[];
}

/**
 * Returns the columns of a table by field. The preset names its own headers in their order; the fields that it does not find
 * are looked for among the usual headers, in the columns that the preset does not know.
 */
export function assignColumns(
  headers: readonly string[],
  rows: ExportRows,
  preset: ExportPreset | null,
): AssignedColumns {
  const columns = new Map<string, string[]>();
  const known = new Set<string>();
  const put = (field: string, header: string): void => {
    known.add(header);
    if (field === "ignored") return;
    const others = columns.get(field);
    if (others === undefined) columns.set(field, [header]);
    else if (!others.includes(header)) others.push(header);
  };
  if (preset !== null) {
    const byExact = grouped(headers, exactHeader);
    const byFolded = grouped(headers, foldHeader);
    for (const [field, names] of Object.entries(preset.columns))
      for (const name of names)
        for (const header of byExact.get(exactHeader(name)) ?? byFolded.get(foldHeader(name)) ?? []) put(field, header);
  }
  const usual = usualFields(rows);
  const found = new Set(columns.keys());
  // In an export that is known the columns of one date leave no room for another.
  for (const header of headers) {
    if (known.has(header)) continue;
    const field = usual.get(foldHeader(header));
    if (field !== undefined && !found.has(field) && !(preset !== null && isDated(field) && hasDate(found)))
      put(field, header);
  }
  return { columns, unused: headers.filter((header) => !known.has(header)) };
}

const isDated = (field: string): boolean => ["closeDate", "closedOn", "expectedCloseOn"].includes(field);
const hasDate = (fields: ReadonlySet<string>): boolean => [...fields].some(isDated);

/** Returns headers by their form. */
function grouped(headers: readonly string[], form: (header: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const header of headers) groups.set(form(header), [...(groups.get(form(header)) ?? []), header]);
  return groups;
}
