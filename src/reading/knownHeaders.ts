import type { ExportRows } from "./preset.js";
import { exportPresets } from "./presets.js";
import { usualHeaders } from "./vendors/usualHeaders.js";
import { foldHeader } from "./foldHeader.js";

/** Returns the field or role of each usual header of a kind of rows, by the folded header. */
export function usualFields(rows: ExportRows): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [field, headers] of Object.entries(usualHeaders[rows]))
    for (const header of headers) if (!fields.has(header)) fields.set(header, field);
  for (const preset of exportPresets()) {
    if (preset.rows !== rows) continue;
    for (const [field, headers] of Object.entries(preset.columns))
      for (const header of headers) {
        const folded = foldHeader(header);
        if (!fields.has(folded)) fields.set(folded, field);
      }
  }
  return fields;
}

/** Kinds of rows in the order in which a table of no known export is tried. */
const kinds: readonly ExportRows[] = [
  "opportunities",
  "orders",
  "contracts",
  "leads",
  "history",
  "activities",
  "quotes",
  "accounts",
  "reps",
  "stages",
];

/** Fields without which a table is not taken for a kind of rows. */
const needed: Readonly<Partial<Record<ExportRows, readonly (readonly string[])[]>>> = {
  opportunities: [
    ["stage", "outcome", "wonFlag"],
    ["amount", "createdOn", "closeDate", "closedOn", "expectedCloseOn"],
  ],
  history: [["opportunityId"], ["stage", "newValue"], ["at"]],
  orders: [["on"], ["amount", "price"]],
  contracts: [["startsOn"], ["value"]],
  leads: [["createdOn"], ["source", "status", "convertedOn"]],
  activities: [["on"], ["kind"], ["ownerId", "opportunityId", "leadId", "accountId"]],
  quotes: [["amount"], ["sentOn", "acceptedOn"]],
  accounts: [["name", "industry"]],
  reps: [["managerId", "hiredOn", "region"]],
  stages: [["probability", "order"]],
};

/** Returns the kind of rows that headers fit best; null if they fit none. */
export function kindOfHeaders(headers: readonly string[]): ExportRows | null {
  const folded = headers.map(foldHeader);
  let best: { readonly kind: ExportRows; readonly count: number } | null = null;
  for (const kind of kinds) {
    const fields = usualFields(kind);
    const found = new Set(folded.flatMap((header) => fields.get(header) ?? []));
    found.delete("ignored");
    const fits = (needed[kind] ?? []).every((choices) => choices.some((field) => found.has(field)));
    if (fits && (best === null || found.size > best.count)) best = { kind, count: found.size };
  }
  return best?.kind ?? null;
}
