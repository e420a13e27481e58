import { fieldCompleteness } from "../../../src/kpi/data/fieldCompleteness.js";
import { recordFreshness } from "../../../src/kpi/data/recordFreshness.js";
import type { Instances } from "../instances.js";

export const dataInstances: Instances = {
  fieldCompleteness: fieldCompleteness({
    of: "opportunities",
    fields: ["amount", "closedOn", "known", "lossReason", "source"],
  }),
  recordFreshness: recordFreshness({ within: 30 }),
};
