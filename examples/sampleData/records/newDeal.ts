import type { DayNumber } from "../primitives/dayNumber.js";
import { drawBoolean, drawLogNormal, pick, pickBy } from "../primitives/draws.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { productsOnSale, serviceContract, type Product } from "../company/products.js";
import { accountExecutive, accountManager, pickRep } from "../company/repOn.js";
import { segmentProfile } from "../company/segments.js";
import { existingCustomer, sourceLift } from "../company/sources.js";
import type { AccountPool } from "./accountPool.js";
import { dealPath } from "./dealPath.js";
import type { Account, Contract, Deal, DealPath, Demand } from "./recordTypes.js";

/** Deal without an id. */
export type DealWithoutId = Omit<Deal, "id">;

/** Returns the deal of a demand, or none if it closed before the CRM or has no account. */
export function dealOfDemand(demand: Demand, pool: AccountPool): DealWithoutId | undefined {
  const random = randomStream(demand.name);
  const { createdOn, source, region, leadId } = demand;
  const known = drawAccount(demand, pool.accounts, random);
  if (known === undefined && source === existingCustomer) return undefined;
  const isCustomer = known?.customerSince !== undefined && known.customerSince <= createdOn;
  const rep = pickRep(isCustomer ? accountManager : accountExecutive, region, createdOn, random);
  const profile = segmentProfile(known?.segment ?? demand.segment);
  const path = dealPath(
    {
      pipeline: "New Business",
      createdOn,
      amount: Math.round(drawLogNormal(random, profile.amount * (isCustomer ? 0.6 : 1), profile.spread)),
      rep,
      lift: profile.lift + sourceLift(source) + 0.1 * (known?.satisfaction ?? 0),
      slowness: profile.slowness,
    },
    random,
  );
  if (path.closedOn !== undefined && path.closedOn < firstDay) return undefined;
  return {
    ...withoutOldHistory(path),
    kind: isCustomer ? pick(random, ["upsell", "cross-sell"] as const) : "new",
    rep,
    account: known ?? pool.open(region, demand.segment, createdOn, rep),
    source,
    leadId,
    createdOn,
    currency: pickBy(random, ["EUR", "USD", "GBP"], (code) => ({ EUR: 967, USD: 19 })[code] ?? 14),
    products: productsOf(createdOn, random),
    discount: drawBoolean(random, 0.25) ? 0 : Math.round((profile.effort * 3 + 16 * random()) * 2) / 200,
  };
}

/** Returns the renewal of a contract. It is created three months before the contract ends. */
export function renewalDeal(contract: Contract, createdOn: DayNumber): DealWithoutId {
  const { account, owner, value, endsOn } = contract;
  const random = randomStream(`renewal ${account.id} ${endsOn}`);
  const rep = owner.role === accountManager ? owner : pickRep(accountManager, account.region, createdOn, random);
  const path = dealPath(
    {
      pipeline: "Renewal",
      createdOn,
      amount: Math.round(value * renewalShare(account, random)),
      rep,
      lift: 0.35 * account.satisfaction,
      slowness: 1,
      former: contract,
    },
    random,
  );
  return {
    ...path,
    kind: "renewal",
    rep,
    account,
    source: existingCustomer,
    leadId: undefined,
    createdOn,
    currency: "EUR",
    products: [serviceContract],
    discount: 0,
  };
}

/** Draws the renewed share of a contract. The most satisfied third of customers buys more, some others less. */
function renewalShare({ satisfaction: satisfaction }: Account, random: Random): number {
  if (satisfaction > 0.4) return 1 + 0.3 * random();
  return drawBoolean(random, 0.25) ? 0.6 + 0.35 * random() : 1 + 0.03 * random();
}

/** Draws the existing account of a demand, if any. Seven in ten demands of prospects have one. */
function drawAccount(demand: Demand, accounts: readonly Account[], random: Random): Account | undefined {
  const { createdOn, region, segment, source } = demand;
  const isCustomer = ({ customerSince = asOf }: Account): boolean => customerSince < createdOn;
  if (source === existingCustomer) {
    const staying = ({ lostOn = asOf }: Account): boolean => lostOn > createdOn;
    const customers = accounts.filter(
      (account) => account.region === region && isCustomer(account) && staying(account),
    );
    return pickBy(random, customers, (account) => ({ Gold: 3, Silver: 1.5, Bronze: 1 })[account.segment]);
  }
  if (drawBoolean(random, 0.31)) return undefined;
  const alike = accounts.filter((account) => account.region === region && account.segment === segment);
  return pickBy(random, alike, (account) => (isCustomer(account) ? 0.25 : 1));
}

function productsOf(day: DayNumber, random: Random): readonly Product[] {
  const main = pickBy(random, productsOnSale(day), ({ popularity }) => popularity);
  const others = productsOnSale(day).filter((product) => product !== main && drawBoolean(random, 0.11));
  return [main, ...others];
}

/** Joins the changes before the first day of the CRM into one, on that day. */
function withoutOldHistory(path: DealPath): DealPath {
  const before = path.history.filter(({ on }) => on < firstDay);
  const last = before.at(-1);
  if (last === undefined) return path;
  return { ...path, history: [{ ...last, on: firstDay }, ...path.history.slice(before.length)] };
}
