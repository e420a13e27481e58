import { acquisitionCost } from "../../../src/kpi/acquisition/acquisitionCost.js";
import { acquisitionCostRatio } from "../../../src/kpi/acquisition/acquisitionCostRatio.js";
import { acquisitionSpend } from "../../../src/kpi/acquisition/acquisitionSpend.js";
import { contributionPerCustomer } from "../../../src/kpi/acquisition/contributionPerCustomer.js";
import { ltvToCac } from "../../../src/kpi/acquisition/ltvToCac.js";
import { marketingRoi } from "../../../src/kpi/acquisition/marketingRoi.js";
import { marketingRoiByRevenue } from "../../../src/kpi/acquisition/marketingRoiByRevenue.js";
import { marketingSourcedMargin } from "../../../src/kpi/acquisition/marketingSourcedMargin.js";
import { marketingSourcedRevenue } from "../../../src/kpi/acquisition/marketingSourcedRevenue.js";
import { marketingSourcedShare } from "../../../src/kpi/acquisition/marketingSourcedShare.js";
import { marketingSourcedShareByValue } from "../../../src/kpi/acquisition/marketingSourcedShareByValue.js";
import { paybackMonths } from "../../../src/kpi/acquisition/paybackMonths.js";
import { paybackMonthsWithChurn } from "../../../src/kpi/acquisition/paybackMonthsWithChurn.js";
import type { Instances } from "../instances.js";

const marketing = { sources: ["web", "fair"] };

export const acquisitionInstances: Instances = {
  acquisitionCost: acquisitionCost({ repTime: "hours" }),
  acquisitionCostRatio: acquisitionCostRatio({ repTime: "salaries" }),
  acquisitionSpend: acquisitionSpend({ repTime: "hours" }),
  contributionPerCustomer: contributionPerCustomer({ repTime: "salaries", lagDays: 30 }),
  ltvToCac: ltvToCac({ lifetimeValue: "5000.50", repTime: "salaries" }),
  marketingRoi: marketingRoi(marketing),
  marketingRoiByRevenue: marketingRoiByRevenue(marketing),
  marketingSourcedMargin: marketingSourcedMargin(marketing),
  marketingSourcedRevenue: marketingSourcedRevenue(marketing),
  marketingSourcedShare: marketingSourcedShare(marketing),
  marketingSourcedShareByValue: marketingSourcedShareByValue(marketing),
  paybackMonths: paybackMonths({ marginPerMonth: "80.25", repTime: "salaries" }),
  paybackMonthsWithChurn: paybackMonthsWithChurn({ marginPerMonth: 80, monthlyRetention: 0.97, repTime: "salaries" }),
};
