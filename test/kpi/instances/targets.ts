import type { Instances } from "../instances.js";

export const targetsInstances: Instances = {};
