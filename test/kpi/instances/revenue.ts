import { largeDealShare } from "../../../src/kpi/revenue/largeDealShare.js";
import { marketShare } from "../../../src/kpi/revenue/marketShare.js";
import { newProductShare } from "../../../src/kpi/revenue/newProductShare.js";
import { productShare } from "../../../src/kpi/revenue/productShare.js";
import { topCustomerShare } from "../../../src/kpi/revenue/topCustomerShare.js";
import type { Instances } from "../instances.js";

export const revenueInstances: Instances = {
  largeDealShare: largeDealShare({ above: "1000.10" }),
  marketShare: marketShare({ size: 6000 }),
  newProductShare: newProductShare({ launchedOn: { lamp: "2026-01-01" }, newFor: 90 }),
  productShare: productShare({ product: "lamp" }),
  topCustomerShare: topCustomerShare({ top: 0.2 }),
};
