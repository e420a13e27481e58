import { amountColumn } from "./amountColumn.js";
import { dayColumn } from "./dayColumn.js";
import { amountFieldNames, dayFieldNames } from "./fieldNames.js";
import type { AnyMapping } from "./mapping.js";
import { outcomeColumn } from "./outcomeColumn.js";

/** How a mapping reads the texts of a field. */
export function textReader(field: string, { dates, amounts, outcomes }: AnyMapping): (text: string) => string {
  if (field === "outcome" && outcomes !== undefined) return outcomeColumn(outcomes);
  const format = typeof dates === "string" ? (dayFieldNames().has(field) ? dates : undefined) : dates?.[field];
  if (format !== undefined) return dayColumn(format);
  if (amounts !== undefined && amountFieldNames().has(field)) return amountColumn(amounts);
  return (text) => text;
}
