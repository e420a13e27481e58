import { SalesKpiError, quote, refuse } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import type { KpiDescription } from "./description.js";

const names = ["id", "title", "meaning", "question", "nature", "kind", "unit", "better", "formula"];

/**
 * Returns the description of a KPI if its fields are texts and no name is misspelt. Other fields pass, because a caller may
 * spread another KPI into the description.
 */
export function checkDescription(where: string, about: Partial<KpiDescription>): Partial<KpiDescription> {
  if (typeof about !== "object" || (about as object | null) === null || Array.isArray(about))
    refuse(`${where}: about`, about, "a description such as { title }");
  for (const [name, value] of Object.entries<unknown>(about)) {
    if (!names.includes(name)) refuseMisspelling(where, name);
    else if (typeof value !== "string") refuse(`${where}: about.${name}`, value, "a text");
  }
  return about;
}

function refuseMisspelling(where: string, name: string): void {
  const nearest = nearestName(name, names);
  if (nearest === null) return;
  const problem = `expected one of ${names.join(", ")}, got ${quote(name)}: did you mean ${quote(nearest)}?`;
  throw new SalesKpiError("unknown-name", `${where}: about: ${problem}`, { field: "about", value: name });
}
