import { getOrInsert } from "../../collections/getOrInsert.js";
import type { RecordKind } from "../records/records.js";
import { recordSchemas } from "../schemas/recordSchemas.js";
import type { FieldSchema } from "../schemas/schema.js";
import type { SchemaIssue } from "../schemas/schemaIssue.js";
import type { NormalizedRecord } from "./normalizeRecord.js";

/** Fields without which nothing can be made of a record. A deal without a stage stands in its outcome. */
const essentials: Readonly<Record<RecordKind, readonly string[]>> = {
  leads: ["id"],
  accounts: ["id"],
  opportunities: ["id", "outcome"],
  quotes: ["id", "opportunityId"],
  activities: ["id", "kind", "status"],
  behaviours: ["kind", "on", "leadId"],
  orders: ["id"],
  contracts: ["id"],
  costs: ["kind"],
  surveys: ["accountId", "on", "kind", "score"],
  reps: ["id"],
  assessments: ["repId", "on", "skills", "motivation"],
  teams: ["id"],
  stages: ["id", "order"],
  quotas: ["ownerId", "teamId", "kpi", "target", "period"],
};

/** Returns true for a record that is still of use after its amounts were converted: a quota without a target is none. */
export const hasEssentials = (kind: RecordKind, record: object): boolean =>
  kind !== "quotas" || (record as { readonly target?: unknown }).target !== null;

/** Lists from which an item that cannot be read is left out. Of other lists, such as credits, every item counts. */
const looseLists: readonly string[] = ["history", "memberships"];

/**
 * Returns a record without the values that its schema refuses: a field that cannot be read is null, and an item of a history
 * that cannot be read is left out. Null if a field is refused without which nothing can be made of the record.
 * Decision: a-bad-value-costs-its-value.
 */
export function withoutRefused(
  kind: RecordKind,
  record: NormalizedRecord,
  refusals: readonly SchemaIssue[],
): NormalizedRecord | null {
  const { fields } = recordSchemas[kind] as { readonly fields: Readonly<Record<string, FieldSchema>> };
  const dropped = new Map<string, Set<number>>();
  for (const { path } of refusals) {
    const [field, index, part] = path;
    if (typeof field !== "string" || essentials[kind].includes(field)) return null;
    if (!looseLists.includes(field) || typeof index !== "number") record[field] = field === "memberships" ? [] : null;
    else if (!clearPart(itemOf(record[field], index), part, fields[field]))
      getOrInsert(dropped, field, () => new Set()).add(index);
  }
  for (const [field, indexes] of dropped)
    if (Array.isArray(record[field]))
      record[field] = (record[field] as unknown[]).filter((_, index) => !indexes.has(index));
  if (kind === "opportunities") record["stage"] ??= record["outcome"];
  return record;
}

/** Clears an optional part of an item. Returns false if the item cannot be without it. */
function clearPart(
  item: NormalizedRecord | null,
  part: string | number | undefined,
  list: FieldSchema | undefined,
): boolean {
  if (item === null || typeof part !== "string" || !isOptional(list, part)) return false;
  item[part] = null;
  // A change of a deal has a day or an instant.
  return (part !== "on" && part !== "at") || item["on"] != null || item["at"] != null;
}

function itemOf(list: unknown, index: string | number | undefined): NormalizedRecord | null {
  const item: unknown = Array.isArray(list) && typeof index === "number" ? list[index] : null;
  return typeof item === "object" && item !== null ? (item as NormalizedRecord) : null;
}

/** Returns true if the items of a list may be without a part. */
function isOptional(list: FieldSchema | undefined, part: string): boolean {
  const schema = list?.type === "optional" ? list.of : list;
  return schema?.type === "list" && schema.item.type === "record" && schema.item.fields[part]?.type === "optional";
}
