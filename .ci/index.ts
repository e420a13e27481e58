import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { doors, kpiDoors } from "./doors.js";
import { kpiTable, kpisPage } from "./kpiPages.js";

/** Writes what follows from the KPI files: their door, the catalogue, the package's exports, and the tables in the docs. */
const questions = ["leads", "pipeline", "conversion", "revenue", "speed", "targets"];

const files = ["define", ...questions].flatMap((folder) =>
  readdirSync(`src/kpi/${folder}`)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ folder, name: file.slice(0, -3), source: readFileSync(`src/kpi/${folder}/${file}`, "utf8") })),
);

/** What a file offers: exports whose doc block says since when. */
function offers(source: string): { readonly values: string[]; readonly types: string[] } {
  const found = [
    ...source.matchAll(
      /\/\*\*(?:(?!\*\/)[\s\S])*@since(?:(?!\*\/)[\s\S])*\*\/\s*(?:\/\*[^*]*\*\/\s*)?export (const|function|type|interface) (\w+)/g,
    ),
  ];
  const named = (kinds: readonly string[]): string[] =>
    found.flatMap(([, kind = "", name = ""]) => (kinds.includes(kind) ? [name] : []));
  return { values: named(["const", "function"]), types: named(["type", "interface"]) };
}

const generated = "// Written by `npm run index`.\n";

const exportLines = files.flatMap(({ folder, name, source }) => {
  const { values, types } = offers(source);
  const names = [...values, ...types.map((type) => `type ${type}`)];
  return names.length === 0 ? [] : [`export { ${names.join(", ")} } from "./${folder}/${name}.js";`];
});

const kpis: { readonly folder: string; readonly name: string }[] = [];
for (const { folder, name } of files) {
  if (folder === "define") continue;
  const module = (await import(`../src/kpi/${folder}/${name}.js`)) as Readonly<Record<string, unknown>>;
  const value = module[name];
  if (typeof value === "function" && "id" in value) kpis.push({ folder, name });
}

const catalogueLines = [
  `import type { AnyKpi } from "./define/bookKpi.js";`,
  ...kpis.map(({ folder, name }) => `import { ${name} } from "./${folder}/${name}.js";`),
  "",
  "/** Every KPI of this library, in the order of its folders. @since 0.1.0 */",
  `export const catalogue = [${kpis.map(({ name }) => name).join(", ")}] as const satisfies readonly AnyKpi[];`,
];

const write = async (path: string, text: string, parser: string): Promise<void> => {
  writeFileSync(path, await format(text, { parser, printWidth: 120 }));
};

await write("src/kpi/index.ts", generated + exportLines.join("\n"), "typescript");
await write("src/kpi/catalogue.ts", generated + catalogueLines.join("\n"), "typescript");

const exportOf = (file: string): unknown => ({
  import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
});
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
manifest["exports"] = {
  ...Object.fromEntries(
    Object.keys(doors).map((door) => [
      door,
      exportOf(door === "." ? "index" : door === "./kpi" ? "kpi/index" : door.slice(2)),
    ]),
  ),
  ...Object.fromEntries(kpiDoors().map(({ name }) => [`./kpi/${name}`, exportOf(`kpi/${name}`)])),
  "./package.json": "./package.json",
};
await write("package.json", JSON.stringify(manifest), "json-stringify");

const { catalogue } = await import("../src/kpi/catalogue.js");
const sources = new Map(
  files.map(({ folder, name, source }) => [name, { path: `src/kpi/${folder}/${name}.ts`, source }]),
);
writeFileSync("docs/kpis.md", kpisPage(catalogue, sources));
const readme = readFileSync("README.md", "utf8");
writeFileSync(
  "README.md",
  readme.replace(/(<!-- kpis -->\n)[\s\S]*(<!-- \/kpis -->)/, `$1\n${kpiTable(catalogue, sources)}\n$2`),
);
