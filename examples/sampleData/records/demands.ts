import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { pickBy } from "../primitives/draws.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { countOn } from "../primitives/seasonality.js";
import { asOf, firstDay } from "../primitives/span.js";
import { regions } from "../company/regions.js";
import { segments } from "../company/segments.js";
import { existingCustomer, leadSources, outbound } from "../company/sources.js";
import type { Demand, Lead } from "./recordTypes.js";

const daysOfOldSystem = 245;
const outboundPerDay = 1.5;
const expansionPerDay = 1;
const oldSystemPerDay = 6.6;

/** Makes the demands by day: from leads, from prospecting, from customers and from the old system. */
export function makeDemands(leads: readonly Lead[]): Demand[] {
  const demands = [
    ...demandsOf("old", firstDay - daysOfOldSystem, firstDay - 1, oldSystemPerDay, anySource),
    ...leads.flatMap(demandOfLead),
    ...demandsOf("outbound", firstDay, asOf, outboundPerDay, () => outbound),
    ...demandsOf("expansion", firstDay, asOf, expansionPerDay, () => existingCustomer),
  ];
  return demands.sort((left, right) => left.createdOn - right.createdOn);
}

function demandOfLead({ id, convertedOn, region, segment, source }: Lead): Demand[] {
  if (convertedOn === undefined) return [];
  return [{ name: `demand ${id}`, createdOn: convertedOn, region, segment, source, leadId: id }];
}

function demandsOf(
  name: string,
  first: DayNumber,
  last: DayNumber,
  perDay: number,
  sourceOf: (random: Random) => string,
): Demand[] {
  const demands: Demand[] = [];
  for (let day = businessDayOnOrAfter(first); day <= last; day += 1) {
    const random = randomStream(`${name} on ${day}`);
    const count = countOn(day, perDay, random);
    for (let index = 0; index < count; index += 1) {
      demands.push({
        name: `${name} ${day} ${index}`,
        createdOn: day,
        region: pickBy(random, regions, ({ share }) => share).region,
        segment: pickBy(random, segments, ({ share }) => share).segment,
        source: sourceOf(random),
        leadId: undefined,
      });
    }
  }
  return demands;
}

function anySource(random: Random): string {
  return pickBy(random, leadSources, ({ share }) => share).source;
}
