import type { Instances } from "../instances.js";

export const pipelineInstances: Instances = {};
