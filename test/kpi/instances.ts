import type { AnyKpi } from "../../src/kpi/define/bookKpi.js";
import { acquisitionInstances } from "./instances/acquisition.js";
import { activityInstances } from "./instances/activity.js";
import { conversionInstances } from "./instances/conversion.js";
import { customersInstances } from "./instances/customers.js";
import { dataInstances } from "./instances/data.js";
import { leadsInstances } from "./instances/leads.js";
import { peopleInstances } from "./instances/people.js";
import { pipelineInstances } from "./instances/pipeline.js";
import { revenueInstances } from "./instances/revenue.js";
import { speedInstances } from "./instances/speed.js";
import { targetsInstances } from "./instances/targets.js";

/** KPIs by the name of the family they are of. */
export type Instances = Readonly<Record<string, AnyKpi>>;

/** One member of every family of the catalogue: what is tested of KPIs is tested of these. */
export const instances: Instances = {
  ...leadsInstances,
  ...pipelineInstances,
  ...conversionInstances,
  ...revenueInstances,
  ...speedInstances,
  ...targetsInstances,
  ...activityInstances,
  ...acquisitionInstances,
  ...customersInstances,
  ...peopleInstances,
  ...dataInstances,
};
