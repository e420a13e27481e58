import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal, pickBy } from "../primitives/draws.js";
import type { Cents } from "../primitives/money.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { asOf, firstOrderDay } from "../primitives/span.js";
import { consumables, serviceContract, type Product } from "../company/products.js";
import { accountManager, ownerOn, pickRep } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import { segmentProfile } from "../company/segments.js";
import type { Account, Deal } from "./recordTypes.js";

export interface Order {
  readonly account: Account;
  readonly owner: Rep;
  readonly on: DayNumber;
  readonly kind: "new" | "repeat" | "upsell" | "cross-sell";
  readonly product: Product;
  readonly units: number;
  readonly amount: Cents;
  readonly currency: string;
  readonly listAmount: Cents;
  readonly cost: Cents | undefined;
}

/** Makes the orders by day: those of won deals, repeat orders and credit notes. */
export function makeOrders(accounts: readonly Account[], deals: readonly Deal[]): Order[] {
  const orders = sortByDay([...deals.flatMap(orderOfDeal), ...accounts.flatMap(repeatOrders)]);
  return sortByDay([...markFirstOrders(orders), ...orders.flatMap(creditNote)]);
}

function orderOfDeal(deal: Deal): Order[] {
  if (deal.outcome !== "won" || deal.closedOn === undefined) return [];
  const random = randomStream(`order ${deal.id}`);
  const on = businessDayOnOrAfter(deal.closedOn + drawInteger(random, 0, 6));
  const [product = serviceContract] = deal.products;
  const amount = deal.history.at(-1)?.amount ?? 0;
  const listAmount = Math.round(amount / (1 - deal.discount));
  const order: Order = {
    account: deal.account,
    owner: ownerOn(deal.rep, on),
    on,
    kind: deal.kind === "upsell" || deal.kind === "cross-sell" ? deal.kind : "repeat",
    product,
    units: product === serviceContract ? 1 : Math.max(1, Math.round(listAmount / product.listPrice)),
    amount,
    currency: deal.currency,
    listAmount,
    cost: costOf(product, listAmount, random),
  };
  return on <= asOf ? [order] : [];
}

/** Returns the repeat orders of a customer. Satisfied customers order more often. */
function repeatOrders(account: Account): Order[] {
  const { customerSince, lostOn = asOf + 1 } = account;
  if (customerSince === undefined) return [];
  const random = randomStream(`orders ${account.id}`);
  const { ordersPerYear } = segmentProfile(account.segment);
  const usualGap = 365 / (ordersPerYear * Math.exp(0.2 * account.satisfaction));
  const orders: Order[] = [];
  let day = customerSince < firstOrderDay ? firstOrderDay + drawInteger(random, 0, 300) : customerSince;
  const manager = pickRep(accountManager, account.region, day, random);
  if (customerSince < firstOrderDay)
    orders.push(repeatOrder(account, ownerOn(manager, day), businessDayOnOrAfter(day), random));
  for (;;) {
    day = businessDayOnOrAfter(day + 10 - Math.round(usualGap * Math.log(1 - random())));
    if (day >= Math.min(lostOn, asOf + 1) || drawBoolean(random, 0.06 - 0.02 * account.satisfaction)) return orders;
    orders.push(repeatOrder(account, ownerOn(manager, day), day, random));
  }
}

function repeatOrder(account: Account, owner: Rep, on: DayNumber, random: Random): Order {
  const profile = segmentProfile(account.segment);
  const product = pickBy(random, consumables, ({ popularity }) => popularity);
  const units = Math.max(
    1,
    Math.round(drawLogNormal(random, profile.amount * 0.13, profile.spread) / product.listPrice),
  );
  const listAmount = units * product.listPrice;
  const discount = drawBoolean(random, 0.6) ? 0 : drawInteger(random, 2, 15) / 100;
  return {
    account,
    owner,
    on,
    kind: "repeat",
    product,
    units,
    amount: Math.round(listAmount * (1 - discount)) - (drawBoolean(random, 0.5) ? drawInteger(random, 1, 99) : 0),
    currency: "EUR",
    listAmount,
    cost: costOf(product, listAmount, random),
  };
}

/** Draws the cost of an order. Some orders have none. */
function costOf(product: Product, listAmount: Cents, random: Random): Cents | undefined {
  const cost = Math.round(listAmount * product.costShare * (0.94 + 0.12 * random()));
  return drawBoolean(random, 0.04) ? undefined : cost;
}

/** Marks the first order of each account as new, unless the account was a customer before the first order day. */
function markFirstOrders(orders: readonly Order[]): Order[] {
  const seen = new Set<Account>();
  return orders.map((order) => {
    const isFirst = !seen.has(order.account) && (order.account.customerSince ?? 0) >= firstOrderDay;
    seen.add(order.account);
    return isFirst ? { ...order, kind: "new" } : order;
  });
}

function creditNote(order: Order, index: number): Order[] {
  const random = randomStream(`credit note ${index}`);
  const on = businessDayOnOrAfter(order.on + drawInteger(random, 8, 60));
  if (!drawBoolean(random, 0.018) || on > asOf) return [];
  const share = drawBoolean(random, 0.5) ? 1 : drawInteger(random, 1, 8) / 10;
  const part = (cents: Cents): Cents => -Math.round(cents * share);
  const units = -Math.round(order.units * share);
  const cost = order.cost === undefined ? undefined : part(order.cost);
  return [{ ...order, on, amount: part(order.amount), listAmount: part(order.listAmount), cost, units }];
}

function sortByDay(orders: readonly Order[]): Order[] {
  return orders.toSorted((left, right) => left.on - right.on);
}
