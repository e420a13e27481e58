import { contactCadence } from "../../../src/kpi/activity/contactCadence.js";
import { effortShareGap } from "../../../src/kpi/activity/effortShareGap.js";
import type { Instances } from "../instances.js";

export const activityInstances: Instances = {
  contactCadence: contactCadence({ dueDays: { Gold: 45, Silver: 30 } }),
  effortShareGap: effortShareGap({ segment: "Gold", intended: 0.5 }),
};
