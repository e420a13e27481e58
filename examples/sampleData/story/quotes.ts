import { businessDayFrom } from "../basis/businessDay.js";
import type { DayNumber } from "../basis/dayNumber.js";
import { between, chance, logNormal } from "../basis/draws.js";
import type { Cents } from "../basis/money.js";
import { randomStream } from "../basis/randomStream.js";
import type { Deal } from "./records.js";
import { stageStays } from "./stageStays.js";

export interface Quote {
  readonly deal: Deal;
  readonly sentOn: DayNumber;
  readonly amount: Cents;
  readonly acceptedOn: DayNumber | undefined;
  readonly followedUpOn: DayNumber | undefined;
}

const quotedIn: ReadonlySet<string> = new Set(["Proposal", "Renewal quote"]);

/** One for each time a deal comes to the stage where it is quoted; the last one is accepted when it is won. */
export function makeQuotes(deals: readonly Deal[]): Quote[] {
  return deals.flatMap(quotesOf).sort((left, right) => left.sentOn - right.sentOn);
}

function quotesOf(deal: Deal): Quote[] {
  const random = randomStream(`quotes ${deal.id}`);
  const quoted = stageStays(deal).filter(({ stage }) => quotedIn.has(stage.name));
  return quoted.flatMap(({ on, until, amount }, index) => {
    const sentOn = businessDayFrom(on + between(random, 0, 4));
    const followUp = businessDayFrom(sentOn + 1 + Math.round(logNormal(random, 4, 0.7)));
    const isFollowed = chance(random, 0.72) && followUp <= until;
    const isAccepted = deal.outcome === "won" && index === quoted.length - 1;
    if (sentOn > until) return [];
    return [
      {
        deal,
        sentOn,
        amount,
        acceptedOn: isAccepted ? deal.closedOn : undefined,
        followedUpOn: isFollowed ? followUp : undefined,
      },
    ];
  });
}
