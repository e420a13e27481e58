import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal, drawNormal, pickBy } from "../primitives/draws.js";
import { identifier } from "../primitives/identifier.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { countOn } from "../primitives/seasonality.js";
import { asOf, firstDay } from "../primitives/span.js";
import { regions } from "../company/regions.js";
import { pickRep, salesDevelopment } from "../company/repOn.js";
import { segments } from "../company/segments.js";
import { leadSources, type LeadSource } from "../company/sources.js";
import type { Instant, Lead } from "./recordTypes.js";

const leadsPerDay = 23.6;
const hour = 3600;

export function makeLeads(): Lead[] {
  const leads: Lead[] = [];
  for (let day = firstDay; day <= asOf; day += 1) {
    const count = countOn(day, leadsPerDay, randomStream(`leads on ${day}`), 0.28);
    for (let index = 0; index < count; index += 1) leads.push(leadOn(day, leads.length + 1));
  }
  return leads;
}

function leadOn(day: DayNumber, number: number): Lead {
  const random = randomStream(`lead ${number}`);
  const source = pickBy(random, leadSources, ({ share }) => share);
  const { region } = pickBy(random, regions, ({ share }) => share);
  const { segment } = pickBy(random, segments, ({ share }) => share);
  const createdAt = {
    day,
    seconds: Math.min(24 * hour - 1, Math.round(13.2 * hour + 3.6 * hour * drawNormal(random))),
  };
  const respondedAt = responseTo(createdAt, random);
  const qualifiedOn = qualificationOf(source, createdAt, respondedAt, random);
  return {
    id: identifier("L", number, 5),
    createdAt,
    source: source.source,
    region,
    segment,
    segmentKnown: drawBoolean(random, 0.88),
    owner: pickRep(salesDevelopment, region, day, random),
    respondedAt,
    qualifiedOn,
    convertedOn: qualifiedOn === undefined ? undefined : conversionAfter(qualifiedOn, random),
  };
}

function responseTo(createdAt: Instant, random: Random): Instant | undefined {
  const seconds = createdAt.seconds + Math.round(drawLogNormal(random, 5.5, 1.35) * hour);
  const day = createdAt.day + Math.floor(seconds / (24 * hour));
  return drawBoolean(random, 0.88) && day <= asOf ? { day, seconds: seconds % (24 * hour) } : undefined;
}

/** Draws the day of qualification. A lead that waits for an answer qualifies less often. */
function qualificationOf(
  source: LeadSource,
  createdAt: Instant,
  respondedAt: Instant | undefined,
  random: Random,
): DayNumber | undefined {
  const answer = respondedAt ?? { day: createdAt.day + 3, seconds: 0 };
  const hours = (answer.day - createdAt.day) * 24 + (answer.seconds - createdAt.seconds) / hour;
  const patience = respondedAt === undefined ? 0.25 : hours < 4 ? 1.2 : hours < 24 ? 1.05 : 0.8;
  const day = businessDayOnOrAfter(answer.day + drawInteger(random, 1, 5));
  return drawBoolean(random, source.qualified * patience) && day <= asOf ? day : undefined;
}

function conversionAfter(qualifiedOn: DayNumber, random: Random): DayNumber | undefined {
  const day = businessDayOnOrAfter(qualifiedOn + drawInteger(random, 0, 16));
  return drawBoolean(random, 0.57) && day <= asOf ? day : undefined;
}
