import { medianTimeInStage } from "../../../src/kpi/speed/medianTimeInStage.js";
import { ninetiethPercentileTimeInStage } from "../../../src/kpi/speed/ninetiethPercentileTimeInStage.js";
import { timeInStage } from "../../../src/kpi/speed/timeInStage.js";
import type { Instances } from "../instances.js";

export const speedInstances: Instances = {
  timeInStage: timeInStage({ stage: "demo" }),
  medianTimeInStage: medianTimeInStage({ stage: "demo" }),
  ninetiethPercentileTimeInStage: ninetiethPercentileTimeInStage({ stage: "demo" }),
};
