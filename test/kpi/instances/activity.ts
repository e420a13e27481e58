import type { Instances } from "../instances.js";

export const activityInstances: Instances = {};
