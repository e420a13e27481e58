import type { Instances } from "../instances.js";

export const acquisitionInstances: Instances = {};
