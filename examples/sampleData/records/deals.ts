import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawBoolean } from "../primitives/draws.js";
import { groupBy } from "../primitives/groupBy.js";
import { identifier } from "../primitives/identifier.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf } from "../primitives/span.js";
import { accountPool } from "./accountPool.js";
import { contractOf, initialContracts, renewalContract } from "./contracts.js";
import { dealOfDemand, renewalDeal, type DealWithoutId } from "./newDeal.js";
import type { Account, Contract, Deal, Demand } from "./recordTypes.js";

const noticeDays = 90;

export interface Deals {
  readonly accounts: readonly Account[];
  readonly deals: readonly Deal[];
  readonly contracts: readonly Contract[];
}

/** Makes the deals day by day. Demands become deals, won deals bring contracts, and ending contracts bring renewals. */
export function makeDeals(demands: readonly Demand[]): Deals {
  const pool = accountPool();
  const contracts: Contract[] = [];
  const renewalsOn = new Map<DayNumber, Contract[]>();
  const sign = (signed: readonly Contract[]): void => {
    contracts.push(...signed);
    for (const contract of signed) {
      const day = businessDayOnOrAfter(contract.endsOn - noticeDays);
      renewalsOn.set(day, [...(renewalsOn.get(day) ?? []), contract]);
    }
  };
  const deals: Deal[] = [];
  const demandsOn = groupBy(demands, ({ createdOn }) => createdOn);
  const number = (deal: DealWithoutId): Deal => {
    const numbered = { id: identifier("O", deals.length + 1, 5), ...deal };
    deals.push(numbered);
    return numbered;
  };
  sign(initialContracts(pool.accounts));
  const first = demands[0]?.createdOn ?? asOf;
  for (let day = first; day <= asOf; day += 1) {
    for (const demand of demandsOn.get(day) ?? []) {
      const deal = dealOfDemand(demand, pool);
      if (deal !== undefined) sign(settleSale(number(deal)));
    }
    for (const contract of renewalsOn.get(day) ?? []) {
      sign(settleRenewal(contract, number(renewalDeal(contract, day))));
    }
  }
  contracts.sort((left, right) => left.signedOn - right.signedOn);
  return { accounts: pool.accounts, deals, contracts };
}

function settleSale(deal: Deal): Contract[] {
  if (deal.outcome !== "won") return [];
  const { account, closedOn = asOf } = deal;
  account.customerSince = Math.min(account.customerSince ?? closedOn, closedOn);
  return [contractOf(deal)].filter((contract) => contract !== undefined);
}

/** Settles a renewal. A customer that does not renew mostly buys no more. */
function settleRenewal(contract: Contract, deal: Deal): Contract[] {
  if (deal.outcome === "won") return [renewalContract(contract, deal)];
  if (deal.outcome === "lost" && drawBoolean(randomStream(`leaving ${deal.id}`), 0.65)) {
    contract.account.lostOn = contract.endsOn;
  }
  return [];
}
