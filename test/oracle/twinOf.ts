import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Twin } from "./twin.js";

/** The naive twin of a KPI, found in the file that bears its name; undefined where there is none. */
export async function twinOf(name: string): Promise<Twin | undefined> {
  const file = fileURLToPath(new URL(`./kpi/${name}.ts`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const module = (await import(`./kpi/${name}.ts`)) as Readonly<Record<string, Twin>>;
  return module[name];
}
