import { refuse } from "../../errors.js";
import { checkPlan } from "../plan/checkPlan.js";
import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Period } from "../../time/period.js";
import { checkMeasureOptions, measureKinds, type MeasurePerformanceOptions } from "../measure/measureContext.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestTexts } from "./backtestTexts.js";
import type { GivenFactor } from "./givenFactor.js";

/** What a rep was paid in the year by the system before. */
export interface DeclaredPay {
  readonly repId: string;
  readonly variable: Amount;
  readonly base?: Amount;
}

/** What a plan is held against when it is run over a year that was. */
export interface BacktestOptions extends MeasurePerformanceOptions {
  /** Whole number from 0 to 2⁵³ − 1, for the blind orders of p-values. */
  readonly seed: number;
  /** The year that was; the one before the plan's own where absent. */
  readonly year?: Period | undefined;
  /** The present system: a plan, which is run over the same year, or what each rep was paid. */
  readonly previous?: IncentivePlan | readonly DeclaredPay[] | undefined;
  /** Share of the old pay that a rep may lose without the plan being at odds with the present system; 0.1 where absent. */
  readonly tolerance?: Amount | undefined;
  /** Share of the team that should be at target; 0.7 where absent. */
  readonly wantedAtTarget?: number | undefined;
  /** The criterion whose attainment of 1 means being at target; the first of scope `rep` where absent. */
  readonly targetCriterion?: string | undefined;
  /** Variable pay of a year that satisfies: an amount, or a share of the target pay; all of it where absent. */
  readonly satisfactory?: { readonly amount: Amount } | { readonly ofTargetPay: Amount };
  /** The most that all variable pay may cost. */
  readonly budget?: Amount | undefined;
  /** Id of the KPI that says what reps sold; the first that is money among those of the plan where absent. */
  readonly revenue?: string | undefined;
  /** Values of a deal's `source` that are marketing's; without them nobody's share of marketing's deals is known. */
  readonly marketingSources?: readonly string[] | undefined;
  /** More that reps do not control, by name. */
  readonly factors?: Readonly<Record<string, GivenFactor>> | undefined;
  /** Blind orders drawn for a p-value; 9,999 where absent. */
  readonly orders?: number | undefined;
  /** The sentences; English where absent, `backtestInFrench` of `sales-kpi/fr` for French. */
  readonly texts?: BacktestTexts | undefined;
}

const backtestKinds: OptionKinds<Omit<BacktestOptions, keyof MeasurePerformanceOptions>> = {
  seed: "number",
  year: "period?",
  previous: "any?",
  tolerance: "amount?",
  wantedAtTarget: "number?",
  targetCriterion: "text?",
  satisfactory: "record?",
  budget: "amount?",
  revenue: "text?",
  marketingSources: "list?",
  factors: "record?",
  orders: "number?",
  texts: "record?",
};

/** Returns the options if a backtest can be held by them. */
export function checkBacktest(options: BacktestOptions): BacktestOptions {
  checkOptions("backtest", options, { ...measureKinds, ...backtestKinds });
  checkMeasureOptions("backtest", options);
  const { previous, satisfactory, factors = {}, marketingSources = [] } = options;
  if (previous !== undefined) checkPrevious(previous);
  if (satisfactory !== undefined && !("amount" in satisfactory || "ofTargetPay" in satisfactory))
    refuse("backtest: satisfactory", satisfactory, "{ amount } or { ofTargetPay }");
  for (const [name, factor] of Object.entries<unknown>(factors))
    if (typeof factor !== "object" || factor === null)
      refuse(`backtest: factors.${name}`, factor, 'values by rep such as { ann: "north" }');
  marketingSources.forEach((source: unknown, index) => {
    if (typeof source !== "string") refuse(`backtest: marketingSources[${index}]`, source, "the name of a source");
  });
  return options;
}

function checkPrevious(previous: NonNullable<BacktestOptions["previous"]>): void {
  if (!isDeclared(previous)) checkPlan("backtest: previous", previous);
  else
    previous.forEach((pay, index) => {
      if (typeof (Object(pay) as Partial<DeclaredPay>).repId !== "string")
        refuse(`backtest: previous[${index}]`, pay, "{ repId, variable }");
    });
}

const isDeclared = (previous: NonNullable<BacktestOptions["previous"]>): previous is readonly DeclaredPay[] =>
  Array.isArray(previous);
