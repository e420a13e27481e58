import { existsSync, readdirSync, readFileSync } from "node:fs";
import { format } from "prettier";
import { frenchPage, isFamily, kpiTable, kpisPage, type Beside, type CatalogueEntry } from "./kpiPages.js";

/** File that follows from the KPI files, with its text. */
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

/** Folders of KPIs, in the order that the catalogue and the docs have. */
const topics = [
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

/** Returns the files that follow from the KPI files: the catalogue, and the tables in the docs. */
export async function generated(): Promise<Generated[]> {
  const files = [...topics, "views", "facts"].flatMap(filesIn);
  const kpis = (await Promise.all(files.map(kpiIn))).filter((found) => found !== null);
  return [
    { path: "src/kpi/catalogue.ts", text: await formatted(catalogue(kpis), "typescript") },
    ...(await pages(kpis, besideIn(files, kpis))),
  ];
}

const filesIn = (folder: string): SourceFile[] =>
  (existsSync(`src/kpi/${folder}`) ? readdirSync(`src/kpi/${folder}`) : [])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const path = `src/kpi/${folder}/${file}`;
      return { folder, name: file.slice(0, -3), path, source: readFileSync(path, "utf8") };
    });

/** Returns the file with its KPI; null if it exports no KPI under its own name. */
async function kpiIn(file: SourceFile): Promise<KpiFile | null> {
  if (!topics.includes(file.folder)) return null;
  const module = (await import(`../src/kpi/${file.folder}/${file.name}.ts`)) as Readonly<Record<string, unknown>>;
  const value = module[file.name];
  return typeof value === "function" && "id" in value ? { ...file, kpi: value as unknown as CatalogueEntry } : null;
}

/** Returns the functions that `sales-kpi/kpi` exports beside KPIs: views, and functions that a KPI is given. */
function besideIn(files: readonly SourceFile[], kpis: readonly KpiFile[]): Beside[] {
  const isKpi = (name: string): boolean => kpis.some((kpi) => kpi.name === name);
  const exported = [
    ...readFileSync("src/kpi/index.ts", "utf8").matchAll(/export \{([^}]*)\} from "\.\/(\w+)\/(\w+)\.js"/g),
  ];
  return exported.flatMap(([, names = "", folder, file]) => {
    const home = files.find((each) => each.folder === folder && each.name === file);
    if (home === undefined || folder === "define") return [];
    const values = names.split(",").map((name) => name.trim());
    return values
      .filter((name) => name !== "" && !name.startsWith("type ") && !isKpi(name))
      .map((name) => ({ name, path: home.path, source: home.source }));
  });
}

const header = "// Written by `npm run index`.\n";

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
      "/** KPIs of this library without parameters, in the order of the folders. */",
      `export const catalogue = [${list(single)}] as const satisfies readonly AnyKpi[];`,
      "",
      "/** Families of KPIs: functions that make a KPI of parameters. */",
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
