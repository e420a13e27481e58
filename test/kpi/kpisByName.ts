import { catalogue } from "../../src/kpi/catalogue.js";
import type { AnyKpi } from "../../src/kpi/define/bookKpi.js";
import * as door from "../../src/kpi/index.js";
import { instances } from "./instances.js";

/** The KPIs of the catalogue, each under the name it is exported by; one that is not exported has none. */
export const singleKpis: ReadonlyMap<string, AnyKpi> = new Map(
  (catalogue as readonly AnyKpi[]).map((kpi) => [
    Object.entries(door).find(([, value]) => (value as unknown) === kpi)?.[0] ?? `unexported ${kpi.id}`,
    kpi,
  ]),
);

/** Every KPI that is tried: those of the catalogue, and one member of each family under the family's name. */
export const kpisByName: ReadonlyMap<string, AnyKpi> = new Map([...singleKpis, ...Object.entries(instances)]);
