import { rampDays } from "../../../src/kpi/people/rampDays.js";
import type { Instances } from "../instances.js";

export const peopleInstances: Instances = { rampDays: rampDays({ attaining: 1 }) };
