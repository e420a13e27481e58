import { existsSync, readdirSync, readFileSync } from "node:fs";
import { format } from "prettier";
import { frenchPage, isFamily, kpiTable, kpisPage, type Beside, type CatalogueEntry } from "./kpiPages.js";

/** A file that follows from the KPI files, and what it should say. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

interface SourceFile {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
  readonly source: string;
}

interface KpiFile extends SourceFile {
  readonly kpi: CatalogueEntry;
}

const questions = [
  "leads",
  "pipeline",
  "conversion",
  "revenue",
  "speed",
  "targets",
  "activity",
  "acquisition",
  "customers",
  "people",
  "data",
];

/** What follows from the KPI files: their door, the catalogue, and the tables in the docs. */
export async function generated(): Promise<Generated[]> {
  const files = ["define", ...questions].flatMap(filesIn);
  const kpis = (await Promise.all(files.map(kpiIn))).filter((found) => found !== null);
  return [
    { path: "src/kpi/index.ts", text: await formatted(door(files), "typescript") },
    { path: "src/kpi/catalogue.ts", text: await formatted(catalogue(kpis), "typescript") },
    ...(await pages(
      kpis,
      files.flatMap((file) => besideIn(file, kpis)),
    )),
  ];
}

const filesIn = (folder: string): SourceFile[] =>
  (existsSync(`src/kpi/${folder}`) ? readdirSync(`src/kpi/${folder}`) : [])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const path = `src/kpi/${folder}/${file}`;
      return { folder, name: file.slice(0, -3), path, source: readFileSync(path, "utf8") };
    });

/** The file with its KPI, where it exports one under its own name. */
async function kpiIn(file: SourceFile): Promise<KpiFile | null> {
  if (file.folder === "define") return null;
  const module = (await import(`../src/kpi/${file.folder}/${file.name}.ts`)) as Readonly<Record<string, unknown>>;
  const value = module[file.name];
  return typeof value === "function" && "id" in value ? { ...file, kpi: value as unknown as CatalogueEntry } : null;
}

/** The functions that a file offers beside its KPI. */
function besideIn({ folder, path, source }: SourceFile, kpis: readonly KpiFile[]): Beside[] {
  if (folder === "define") return [];
  const isKpi = (name: string): boolean => kpis.some((kpi) => kpi.name === name);
  return offers(source)
    .values.filter((name) => !isKpi(name))
    .map((name) => ({ question: folder, name, path, source }));
}

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

const header = "// Written by `npm run index`.\n";

const door = (files: readonly SourceFile[]): string =>
  header +
  files
    .flatMap(({ folder, name, source }) => {
      const { values, types } = offers(source);
      const names = [...values, ...types.map((type) => `type ${type}`)];
      return names.length === 0 ? [] : [`export { ${names.join(", ")} } from "./${folder}/${name}.js";`];
    })
    .join("\n");

const catalogue = (kpis: readonly KpiFile[]): string => {
  const [families, single] = [kpis.filter(({ kpi }) => isFamily(kpi)), kpis.filter(({ kpi }) => !isFamily(kpi))];
  const list = (files: readonly KpiFile[]): string => files.map(({ name }) => name).join(", ");
  return (
    header +
    [
      `import type { AnyKpi } from "./define/bookKpi.js";`,
      `import type { AnyFamily } from "./define/defineFamily.js";`,
      ...kpis.map(({ folder, name }) => `import { ${name} } from "./${folder}/${name}.js";`),
      "",
      "/** Every KPI of this library that takes no parameters, in the order of its folders. @since 0.1.0 */",
      `export const catalogue = [${list(single)}] as const satisfies readonly AnyKpi[];`,
      "",
      "/** Every family of KPIs: functions that make a KPI of parameters. @since 0.1.0 */",
      `export const families = [${list(families)}] as const satisfies readonly AnyFamily[];`,
    ].join("\n")
  );
};

async function pages(kpis: readonly KpiFile[], beside: readonly Beside[]): Promise<Generated[]> {
  const all = kpis.map(({ kpi }) => kpi);
  const sources = new Map(kpis.map(({ name, path, source }) => [name, { path, source }]));
  const readme = readFileSync("README.md", "utf8");
  const list = /(<!-- kpis -->\n)[\s\S]*(<!-- \/kpis -->)/;
  return [
    { path: "docs/kpis.md", text: kpisPage(all, sources, beside) },
    { path: "docs/kpis.fr.md", text: frenchPage(all, sources, beside) },
    {
      path: "README.md",
      text: await formatted(readme.replace(list, `$1\n${kpiTable(all, sources, beside)}\n$2`), "markdown"),
    },
  ];
}

const formatted = (text: string, parser: string): Promise<string> => format(text, { parser, printWidth: 120 });
