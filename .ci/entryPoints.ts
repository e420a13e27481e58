import { readFileSync } from "node:fs";

/** Entry points of the package and the source of each, without the one of every KPI. */
export const entryPoints: Readonly<Record<string, string>> = {
  ".": "src/index.ts",
  "./kpi": "src/kpi/index.ts",
  "./metric": "src/metric/index.ts",
  "./money": "src/money/index.ts",
  "./time": "src/time/index.ts",
  "./stats": "src/stats/index.ts",
  "./pipeline": "src/pipeline/index.ts",
  "./incentive": "src/incentive/index.ts",
  "./reading": "src/reading/index.ts",
  "./query": "src/query/index.ts",
  "./review": "src/review/index.ts",
  "./output": "src/output/index.ts",
  "./schemas": "src/schemas/index.ts",
  "./catalogue": "src/kpi/catalogue.ts",
  "./en": "src/english.ts",
  "./fr": "src/french.ts",
  "./testing": "src/testing/index.ts",
};

/** Entry point of one KPI, and its source. */
export interface KpiEntryPoint {
  readonly name: string;
  readonly source: string;
}

/** Returns the entry points of the KPIs that the generated catalogue lists. */
export function kpiEntryPoints(): KpiEntryPoint[] {
  const catalogue = readFileSync("src/kpi/catalogue.ts", "utf8");
  return [...catalogue.matchAll(/import \{ (\w+) \} from "\.\/(\w+)\/\1\.js";/g)].map(([, name = "", folder = ""]) => ({
    name,
    source: `src/kpi/${folder}/${name}.ts`,
  }));
}

/** Returns the output file of an entry point, without its ending. */
export const outputOf = (entryPoint: string): string =>
  entryPoint === "." ? "index" : `${entryPoint.slice(2)}${entryPoint === "./kpi" ? "/index" : ""}`;
