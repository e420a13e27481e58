import { targetFitShare } from "../../../src/kpi/pipeline/targetFitShare.js";
import type { Instances } from "../instances.js";

export const pipelineInstances: Instances = {
  targetFitShare: targetFitShare({ segment: "Gold", source: ["web", "fair"] }),
};
