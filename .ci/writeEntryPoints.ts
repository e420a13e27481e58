import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { entryPoints, kpiEntryPoints, outputOf } from "./entryPoints.js";
import { commonJsOf } from "./commonJs.js";
import { ownEntryPoints, packedFiles as files } from "./packed.js";

/**
 * Writes the files that the bundler leaves out: an entry point for each name of the package, which exports from the packed
 * files, and CommonJS of every file.
 */
const has = await Promise.all(
  files.map(async (file) => ({ file, names: new Set(Object.keys(await load(`dist/${file}.js`))) })),
);

for (const [name, source] of Object.entries(entryPoints)) {
  if (!ownEntryPoints.includes(name)) writeEntryPoint(outputOf(name), Object.keys(await load(source)).sort());
}
for (const { name } of kpiEntryPoints()) {
  writeEntryPoint(`kpi/${name}`, [name]);
  writeFileSync(`dist/kpi/${name}.d.ts`, `export { ${name} } from "./index.js";\n`);
  writeFileSync(`dist/kpi/${name}.d.cts`, `export { ${name} } from "./index.cjs";\n`);
}

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js")))
  writeFileSync(`dist/${file.slice(0, -".js".length)}.cjs`, commonJsOf(readFileSync(`dist/${file}`, "utf8")));

function writeEntryPoint(output: string, names: readonly string[]): void {
  const up = output.includes("/") ? ".." : ".";
  const homes = files.map((file) => ({ file, names: names.filter((name) => homeOf(name) === file) }));
  const used = homes.filter((home) => home.names.length > 0);
  const statements = used.map((home) => `export { ${home.names.join(", ")} } from "${up}/${home.file}.js";\n`);
  writeFileSync(`dist/${output}.js`, statements.join(""));
}

function homeOf(name: string): string {
  const home = has.find(({ names }) => names.has(name));
  if (home === undefined) throw new Error(`no packed file has ${name}`);
  return home.file;
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
}
