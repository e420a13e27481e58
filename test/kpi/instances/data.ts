import type { Instances } from "../instances.js";

export const dataInstances: Instances = {};
