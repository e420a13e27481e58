import { leadFitShare } from "../../../src/kpi/leads/leadFitShare.js";
import { leadsAnsweredWithin } from "../../../src/kpi/leads/leadsAnsweredWithin.js";
import type { Instances } from "../instances.js";

export const leadsInstances: Instances = {
  leadFitShare: leadFitShare({ segment: "Gold", type: ["prospect", "partner"] }),
  leadsAnsweredWithin: leadsAnsweredWithin({ hours: 24 }),
};
