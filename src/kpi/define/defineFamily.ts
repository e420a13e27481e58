import { checkOptions, type AnyOptionKinds } from "../../checkOptions.js";
import type { AnyKpi } from "./bookKpi.js";
import type { KpiDescription } from "./description.js";
import { nameFunction, functionNameOf } from "./functionName.js";

/** Function from parameters, such as the size of a large deal, to a KPI. */
export type KpiFamily<Make extends (...parameters: never[]) => AnyKpi> = Make & KpiDescription;

/** Family with any parameters. */
export type AnyFamily = KpiFamily<(...parameters: never[]) => AnyKpi>;

/**
 * Returns a family of KPIs: a function that returns a KPI for its parameters. The family has the description of its members,
 * so a catalogue can list it beside KPIs without parameters.
 *
 * @param about - the description of every member
 * @param make - returns the function from parameters to a member, for that description
 * @param parameters - the kind of each parameter, which is checked at each call
 * @example defineFamily({ ...wonRevenue, id: "large-won-revenue" }, (about) => ({ above }) => defineKpi({ ...wonRevenue, ...about, metric: where((deal) => Number(deal.amount) > above, wonRevenue.metric) }))({ above: 100 })([{ ...won, amount: 500 }, { ...won, amount: 50 }]) // => 500
 */
export const defineFamily = <Make extends (...parameters: never[]) => AnyKpi>(
  about: KpiDescription,
  make: (about: KpiDescription) => Make,
  parameters?: AnyOptionKinds,
): KpiFamily<Make> => {
  const { id, title, meaning, topic, nature, kind, unit, better, formula } = about;
  const description = { id, title, meaning, topic, nature, kind, unit, better, formula };
  const member = make(description);
  const checkAndMake = (options: never): AnyKpi =>
    member((parameters ? checkOptions<object>(functionNameOf(id), options, parameters) : options) as never);
  return Object.assign(nameFunction(id, checkAndMake as unknown as Make), description);
};
