import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { doors, kpiDoors, outputOf } from "./doors.js";
import { commonJsOf } from "./commonJs.js";
import { ownDoors, packedFiles as files } from "./packed.js";

/**
 * Writes what a build leaves to be written: the files behind the package's doors, each of which passes on what the packed files
 * have, and CommonJS of all of them.
 */
const has = await Promise.all(
  files.map(async (file) => ({ file, names: new Set(Object.keys(await load(`dist/${file}.js`))) })),
);

for (const [door, source] of Object.entries(doors)) {
  if (!ownDoors.includes(door)) open(outputOf(door), Object.keys(await load(source)).sort());
}
for (const { name } of kpiDoors()) {
  open(`kpi/${name}`, [name]);
  writeFileSync(`dist/kpi/${name}.d.ts`, `export { ${name} } from "./index.js";\n`);
  writeFileSync(`dist/kpi/${name}.d.cts`, `export { ${name} } from "./index.cjs";\n`);
}

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js")))
  writeFileSync(`dist/${file.slice(0, -".js".length)}.cjs`, commonJsOf(readFileSync(`dist/${file}`, "utf8")));

function open(output: string, names: readonly string[]): void {
  const up = output.includes("/") ? ".." : ".";
  const homes = files.map((file) => ({ file, names: names.filter((name) => homeOf(name) === file) }));
  const used = homes.filter((home) => home.names.length > 0);
  const passedOn = used.map((home) => `export { ${home.names.join(", ")} } from "${up}/${home.file}.js";\n`);
  writeFileSync(`dist/${output}.js`, passedOn.join(""));
}

function homeOf(name: string): string {
  const home = has.find(({ names }) => names.has(name));
  if (home === undefined) throw new Error(`no packed file has ${name}`);
  return home.file;
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
}
