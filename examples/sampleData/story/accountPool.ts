import type { DayNumber } from "../basis/dayNumber.js";
import { dayNumber } from "../basis/dayNumber.js";
import { between, chance, logNormal, normal, pickBy } from "../basis/draws.js";
import { identifier } from "../basis/identifier.js";
import { randomStream, type Random } from "../basis/randomStream.js";
import { firstDay } from "../basis/span.js";
import { companyName } from "../company/companyName.js";
import { regions, type Region } from "../company/regions.js";
import { accountManager, repFor } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import { segments, type Segment } from "../company/segments.js";
import type { Account } from "./records.js";

const accountsTakenOver = 1150;
const oldest = dayNumber("2018-03-01");

export interface AccountPool {
  readonly accounts: readonly Account[];
  readonly open: (region: Region, segment: Segment, createdOn: DayNumber, owner: Rep) => Account;
}

/** The accounts of the old system, and those that are opened since. */
export function accountPool(): AccountPool {
  const accounts: Account[] = [];
  const names = new Set<string>();
  const open: AccountPool["open"] = (region, segment, createdOn, owner) => {
    const random = randomStream(`account ${accounts.length + 1}`);
    const account = {
      id: identifier("A", accounts.length + 1, 4),
      ...unusedName(names, region, random),
      segment,
      region,
      employees: Math.max(3, Math.round(logNormal(random, { Gold: 900, Silver: 160, Bronze: 32 }[segment], 0.8))),
      createdOn,
      owner,
      content: normal(random),
      customerSince: undefined,
      lostOn: undefined,
    };
    accounts.push(account);
    return account;
  };
  takeOver(open);
  return { accounts, open };
}

/** Six in ten of them are customers already. */
function takeOver(open: AccountPool["open"]): void {
  const random = randomStream("accounts taken over");
  const days = Array.from({ length: accountsTakenOver }, () => between(random, oldest, firstDay - 200));
  for (const createdOn of days.sort((left, right) => left - right)) {
    const { region } = pickBy(random, regions, ({ share }) => share);
    const { segment } = pickBy(random, segments, ({ share }) => share);
    const account = open(region, segment, createdOn, repFor(accountManager, region, firstDay, random));
    if (chance(random, 0.6)) account.customerSince = createdOn + between(random, 20, 150);
  }
}

function unusedName(names: Set<string>, region: Region, random: Random): { name: string; industry: string } {
  const drawn = companyName(region, random);
  if (names.has(drawn.name)) return unusedName(names, region, random);
  names.add(drawn.name);
  return drawn;
}
