import { readFileSync } from "node:fs";

/** The ways into the package and the source behind each, apart from one for every KPI. */
export const doors: Readonly<Record<string, string>> = {
  ".": "src/index.ts",
  "./kpi": "src/kpi/index.ts",
  "./metric": "src/metric/index.ts",
  "./money": "src/money/index.ts",
  "./time": "src/time/index.ts",
  "./stats": "src/stats/index.ts",
  "./pipeline": "src/pipeline/index.ts",
  "./incentive": "src/incentive/index.ts",
  "./query": "src/query/index.ts",
  "./review": "src/review/index.ts",
  "./output": "src/output/index.ts",
  "./schemas": "src/schemas/index.ts",
  "./catalogue": "src/kpi/catalogue.ts",
  "./fr": "src/french.ts",
  "./testing": "src/testing/index.ts",
};

/** A KPI's own door, and its source. */
export interface KpiDoor {
  readonly name: string;
  readonly source: string;
}

/** The KPIs that have a door of their own, as the generated catalogue lists them. */
export function kpiDoors(): KpiDoor[] {
  const catalogue = readFileSync("src/kpi/catalogue.ts", "utf8");
  return [...catalogue.matchAll(/import \{ (\w+) \} from "\.\/(\w+)\/\1\.js";/g)].map(([, name = "", folder = ""]) => ({
    name,
    source: `src/kpi/${folder}/${name}.ts`,
  }));
}

/** Output file of a door, without its ending. */
export const outputOf = (door: string): string =>
  door === "." ? "index" : `${door.slice(2)}${door === "./kpi" ? "/index" : ""}`;
