import type { Instances } from "../instances.js";

export const peopleInstances: Instances = {};
