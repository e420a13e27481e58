import { businessDayOnOrAfter, businessDayOnOrBefore } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal, pick } from "../primitives/draws.js";
import type { Cents } from "../primitives/money.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { asOf } from "../primitives/span.js";
import type { Stage } from "../company/stages.js";
import type { Deal } from "./recordTypes.js";
import { stageStays } from "./stageStays.js";

export interface DealDetails {
  readonly amount: Cents;
  readonly margin: Cents | undefined;
  readonly stage: Stage;
  /** In percent. */
  readonly probability: number;
  readonly forecast: string;
  readonly expectedCloseOn: DayNumber;
  readonly modifiedOn: DayNumber;
  readonly nextStepOn: DayNumber | undefined;
  readonly lossReason: string | undefined;
  readonly known: readonly string[];
}

const earlyReasons = ["No budget", "No need", "Lost contact", "Timing", "No decision"];
const lateReasons = ["Price", "Price", "Competitor", "Competitor", "No decision", "Product fit", "Timing"];
const questions = ["need", "stakes", "decision makers", "budget", "timing"];

/** Returns the fields of a deal as the CRM shows them today. */
export function dealDetails(deal: Deal): DealDetails {
  const random = randomStream(`details ${deal.id}`);
  const stays = stageStays(deal);
  const last = deal.history.at(-1);
  if (last === undefined) throw new RangeError(`dealDetails: expected a history, got none for ${deal.id}`);
  const { stage, amount, expectedCloseOn } = last;
  const isOpen = deal.outcome === "open";
  const isLate = stays.length > 2;
  return {
    stage,
    amount,
    expectedCloseOn,
    margin: deal.outcome === "won" ? amount - costOf(deal, amount) : undefined,
    probability: isOpen ? last.probability : deal.outcome === "won" ? 100 : 0,
    forecast: isOpen ? forecastCategory(last.probability, random) : "closed",
    modifiedOn: isOpen
      ? modificationDay(last.on, random)
      : Math.min(asOf, (deal.closedOn ?? asOf) + drawInteger(random, 0, 3)),
    nextStepOn:
      isOpen && drawBoolean(random, 0.75) ? businessDayOnOrAfter(asOf + drawInteger(random, -6, 25)) : undefined,
    lossReason:
      deal.outcome === "lost" && drawBoolean(random, 0.93)
        ? pick(random, isLate ? lateReasons : earlyReasons)
        : undefined,
    known: questions.filter((question) => drawBoolean(random, stage.required.includes(question) ? 0.84 : 0.2)),
  };
}

function costOf({ products, discount }: Deal, amount: Cents): Cents {
  const share = products.reduce((total, { costShare }) => total + costShare, 0) / products.length;
  return Math.round((amount / (1 - discount)) * share);
}

function forecastCategory(probability: number, random: Random): string {
  if (drawBoolean(random, 0.05)) return "omitted";
  return probability >= 75 ? "commit" : probability >= 45 ? "best case" : "pipeline";
}

function modificationDay(changedOn: DayNumber, random: Random): DayNumber {
  return Math.max(changedOn, businessDayOnOrBefore(asOf - Math.round(drawLogNormal(random, 9, 1))));
}
