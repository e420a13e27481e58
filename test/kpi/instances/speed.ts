import type { Instances } from "../instances.js";

export const speedInstances: Instances = {};
