import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../src/kpi/", import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: "utf8" });

/** The source of the file that bears a KPI's name. */
export function sourceOf(name: string): string {
  const file = files.find((path) => path.split("/").at(-1) === `${name}.ts`);
  return file === undefined ? "" : readFileSync(`${root}${file}`, "utf8");
}

/** What a KPI's doc block says it answers where there is nothing to measure: `"0"`, `"null"`, or `"undeclared"`. */
export function declaredEmptyAnswer(name: string): string {
  const source = sourceOf(name);
  const before = source.slice(0, source.indexOf(`export const ${name}`));
  const block = before.slice(before.lastIndexOf("/**")).replace(/\s*\n \*\s*/g, " ");
  return / answer is (0|null)\b/.exec(block)?.[1] ?? "undeclared";
}
