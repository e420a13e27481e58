import type { Instances } from "../instances.js";

export const leadsInstances: Instances = {};
