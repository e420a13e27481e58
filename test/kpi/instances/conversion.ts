import { directStageConversion } from "../../../src/kpi/conversion/directStageConversion.js";
import { stageConversion } from "../../../src/kpi/conversion/stageConversion.js";
import { stageOpenShare } from "../../../src/kpi/conversion/stageOpenShare.js";
import { stageWinRate } from "../../../src/kpi/conversion/stageWinRate.js";
import type { Instances } from "../instances.js";

export const conversionInstances: Instances = {
  stageConversion: stageConversion({ from: "lead", to: "offer" }),
  directStageConversion: directStageConversion({ from: "lead", to: "demo" }),
  stageWinRate: stageWinRate({ stage: "demo" }),
  stageOpenShare: stageOpenShare({ stage: "demo" }),
};
