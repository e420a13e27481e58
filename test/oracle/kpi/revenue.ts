import { amountsOf } from "../closedDeals.js";
import { sumOf } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

export const revenue: Twin = ({ orders }, window) =>
  sumOf(amountsOf(orders.filter((order) => inWindow(order.on, window))));
