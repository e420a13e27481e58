import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal } from "../primitives/draws.js";
import type { Cents } from "../primitives/money.js";
import { randomStream } from "../primitives/randomStream.js";
import type { Deal } from "./recordTypes.js";
import { stageStays } from "./stageStays.js";

export interface Quote {
  readonly deal: Deal;
  readonly sentOn: DayNumber;
  readonly amount: Cents;
  readonly acceptedOn: DayNumber | undefined;
  readonly followedUpOn: DayNumber | undefined;
}

const quotedIn: ReadonlySet<string> = new Set(["Proposal", "Renewal quote"]);

/** Makes a quote each time a deal enters a quoting stage. The last quote of a won deal is accepted. */
export function makeQuotes(deals: readonly Deal[]): Quote[] {
  return deals.flatMap(quotesOf).sort((left, right) => left.sentOn - right.sentOn);
}

function quotesOf(deal: Deal): Quote[] {
  const random = randomStream(`quotes ${deal.id}`);
  const quoted = stageStays(deal).filter(({ stage }) => quotedIn.has(stage.name));
  return quoted.flatMap(({ on, until, amount }, index) => {
    const sentOn = businessDayOnOrAfter(on + drawInteger(random, 0, 4));
    const followUp = businessDayOnOrAfter(sentOn + 1 + Math.round(drawLogNormal(random, 4, 0.7)));
    const isFollowed = drawBoolean(random, 0.72) && followUp <= until;
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
