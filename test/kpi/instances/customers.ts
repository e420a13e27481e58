import type { Instances } from "../instances.js";

export const customersInstances: Instances = {};
