import type { Instances } from "../instances.js";

export const conversionInstances: Instances = {};
