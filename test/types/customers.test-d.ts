import { customerRetentionRate } from "../../src/kpi/customers/customerRetentionRate.js";
import { activeContract, recentOrder } from "../../src/kpi/facts/customerRule.js";
import type { ValueOf } from "../../src/kpi/define/bookKpi.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { newCustomerShare } from "../../src/kpi/revenue/newCustomerShare.js";
import { productShare } from "../../src/kpi/revenue/productShare.js";
import type { Contract } from "../../src/model/records/contract.js";
import type { Order } from "../../src/model/records/order.js";
import type { Decimal } from "../../src/exact/decimal.js";
import type { Same } from "./same.js";

declare const contracts: readonly Contract[];
declare const orders: readonly Order[];

/** A family over customers takes the records that its rule reads, also where its member is handed on at once. */
export const calls = (): (number | null)[] => [
  customerRetentionRate({ customer: activeContract() })(contracts),
  customerRetentionRate({ customer: recentOrder(90) })({ orders }),
  measure(customerRetentionRate({ customer: recentOrder(90) }), orders).value,
  // @ts-expect-error a rule about contracts is not answered by orders
  customerRetentionRate({ customer: activeContract() })({ orders }),
];

export const share = (): Decimal | null => measure(productShare({ product: "lamp" }), orders).value;

export const answers: readonly true[] = [true satisfies Same<ValueOf<typeof newCustomerShare>, Decimal | null>];
