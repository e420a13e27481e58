import { drawInteger, drawBoolean, drawLogNormal, pickBy } from "../primitives/draws.js";
import { yearsLater } from "../primitives/periods.js";
import { randomStream } from "../primitives/randomStream.js";
import { firstDay } from "../primitives/span.js";
import { segmentProfile } from "../company/segments.js";
import type { Account, Contract, Deal } from "./recordTypes.js";

const currentAmount = (deal: Deal): number => deal.history.at(-1)?.amount ?? 0;

/** Makes the contracts in force on the first day of the CRM. None of them ends in the first quarter. */
export function initialContracts(accounts: readonly Account[]): Contract[] {
  return accounts.flatMap((account) => {
    const random = randomStream(`first contract ${account.id}`);
    if (account.customerSince === undefined || drawBoolean(random, 0.2)) return [];
    const years = drawBoolean(random, 0.82) ? 1 : 2;
    const endsOn = firstDay + 95 + drawInteger(random, 0, 265) + (years === 2 && drawBoolean(random, 0.5) ? 365 : 0);
    const startsOn = yearsLater(endsOn, -years);
    const yearly = Math.round(drawLogNormal(random, segmentProfile(account.segment).amount * 0.3, 0.5));
    return [
      {
        account,
        owner: account.owner,
        signedOn: startsOn - drawInteger(random, 3, 25),
        startsOn,
        endsOn,
        years,
        value: yearly * years,
      },
    ];
  });
}

/** Returns the service contract that some won deals bring. */
export function contractOf(deal: Deal): Contract | undefined {
  const random = randomStream(`contract ${deal.id}`);
  const share = deal.kind === "new" ? 0.42 : 0.2;
  if (deal.closedOn === undefined || deal.currency !== "EUR" || !drawBoolean(random, share)) return undefined;
  const years = pickBy(random, [1, 2, 3], (count) => [7, 2, 1][count - 1] ?? 0);
  const startsOn = deal.closedOn + drawInteger(random, 7, 45);
  const yearly = Math.round(currentAmount(deal) * (0.12 + 0.2 * random()));
  return {
    account: deal.account,
    owner: deal.rep,
    signedOn: deal.closedOn,
    startsOn,
    endsOn: yearsLater(startsOn, years),
    years,
    value: yearly * years,
  };
}

/** Returns the contract of a won renewal. It starts on the day the former contract ends. */
export function renewalContract(former: Contract, deal: Deal): Contract {
  return {
    account: former.account,
    owner: deal.rep,
    signedOn: deal.closedOn ?? former.endsOn,
    startsOn: former.endsOn,
    endsOn: yearsLater(former.endsOn, former.years),
    years: former.years,
    value: currentAmount(deal),
  };
}
