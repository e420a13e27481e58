import type { DayNumber } from "../primitives/dayNumber.js";
import { dayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal, drawNormal, pickBy } from "../primitives/draws.js";
import { identifier } from "../primitives/identifier.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { firstDay } from "../primitives/span.js";
import { companyName } from "../company/companyName.js";
import { regions, type Region } from "../company/regions.js";
import { accountManager, pickRep } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import { segments, type Segment } from "../company/segments.js";
import type { Account } from "./recordTypes.js";

const initialAccountCount = 1150;
const oldest = dayNumber("2018-03-01");

export interface AccountPool {
  readonly accounts: readonly Account[];
  readonly open: (region: Region, segment: Segment, createdOn: DayNumber, owner: Rep) => Account;
}

/** Returns a pool with the accounts of the old system. More accounts can be opened in it. */
export function accountPool(): AccountPool {
  const accounts: Account[] = [];
  const names = new Set<string>();
  const open: AccountPool["open"] = (region, segment, createdOn, owner) => {
    const random = randomStream(`account ${accounts.length + 1}`);
    const account = {
      id: identifier("A", accounts.length + 1, 4),
      ...drawUnusedName(names, region, random),
      segment,
      region,
      employees: Math.max(3, Math.round(drawLogNormal(random, { Gold: 900, Silver: 160, Bronze: 32 }[segment], 0.8))),
      createdOn,
      owner,
      satisfaction: drawNormal(random),
      customerSince: undefined,
      lostOn: undefined,
    };
    accounts.push(account);
    return account;
  };
  addInitialAccounts(open);
  return { accounts, open };
}

/** Adds the accounts of the old system. Six in ten of them are customers already. */
function addInitialAccounts(open: AccountPool["open"]): void {
  const random = randomStream("accounts taken over");
  const days = Array.from({ length: initialAccountCount }, () => drawInteger(random, oldest, firstDay - 200));
  for (const createdOn of days.sort((left, right) => left - right)) {
    const { region } = pickBy(random, regions, ({ share }) => share);
    const { segment } = pickBy(random, segments, ({ share }) => share);
    const account = open(region, segment, createdOn, pickRep(accountManager, region, firstDay, random));
    if (drawBoolean(random, 0.6)) account.customerSince = createdOn + drawInteger(random, 20, 150);
  }
}

function drawUnusedName(names: Set<string>, region: Region, random: Random): { name: string; industry: string } {
  const drawn = companyName(region, random);
  if (names.has(drawn.name)) return drawUnusedName(names, region, random);
  names.add(drawn.name);
  return drawn;
}
