import { checkOptions, type AnyOptionKinds } from "../../checkOptions.js";
import type { AnyKpi } from "./bookKpi.js";
import type { KpiDescription } from "./description.js";
import { nameFunction, functionNameOf } from "./functionName.js";

/** A KPI that takes its parameters first: the stages of a conversion, the size of a large deal. */
export type KpiFamily<Make extends (...parameters: never[]) => AnyKpi> = Make & KpiDescription;

/** Family with any parameters. */
export type AnyFamily = KpiFamily<(...parameters: never[]) => AnyKpi>;

/**
 * Defines a family of KPIs: a function that makes a KPI from parameters. The family has the description of its members,
 * so that a catalogue can list it beside single KPIs.
 *
 * @param about - what a dashboard shows of every member
 * @param make - the member of some parameters, given that description
 * @param parameters - the kind of each parameter, checked when a member is made
 * @example defineFamily({ ...wonRevenue, id: "large-won-revenue" }, (about) => ({ above }) => defineKpi({ ...wonRevenue, ...about, metric: where((deal) => Number(deal.amount) > above, wonRevenue.metric) }))({ above: 100 })([{ ...won, amount: 500 }, { ...won, amount: 50 }]) // => 500
 */
export const defineFamily = <Make extends (...parameters: never[]) => AnyKpi>(
  about: KpiDescription,
  make: (about: KpiDescription) => Make,
  parameters?: AnyOptionKinds,
): KpiFamily<Make> => {
  const { id, title, meaning, topic: topic, nature, kind, unit, better, formula } = about;
  const description = { id, title, meaning, topic, nature, kind, unit, better, formula };
  const member = make(description);
  const checked = (given: never): AnyKpi =>
    member((parameters ? checkOptions<object>(functionNameOf(id), given, parameters) : given) as never);
  return Object.assign(nameFunction(id, checked as unknown as Make), description);
};
