import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { lineOf } from "../lineOf.js";

/** Returns the path of every package file that the program or the package itself imports by name, found as Node finds them. */
export function importMap(folder: string): Record<string, string> {
  const names = new Set([...importsIn(folder), ...importsIn(join(folder, "node_modules/sales-kpi/dist"))]);
  const program = `console.log(JSON.stringify(${JSON.stringify([...names])}.map((name) => import.meta.resolve(name))))`;
  const urls = JSON.parse(lineOf(folder, "node", "--input-type=module", "--eval", program)) as string[];
  return Object.fromEntries(
    [...names].map((name, at) => [name, `/${relative(folder, fileURLToPath(urls[at] ?? ""))}`]),
  );
}

/** Returns the names of packages that the ES modules of a folder import. */
const importsIn = (folder: string): string[] =>
  readdirSync(folder, { encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/^(?:import|export) [^"]*"([^."][^"]*)";$/gm),
    ])
    .map(([, name = ""]) => name);
