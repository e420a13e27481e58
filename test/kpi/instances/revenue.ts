import type { Instances } from "../instances.js";

export const revenueInstances: Instances = {};
