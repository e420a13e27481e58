import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Locale } from "../../locale/locale.js";
import type { Period } from "../../time/period.js";
import { checkMeasureOptions, measureKinds, type MeasurePerformanceOptions } from "../measure/measureContext.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { DescriptionLocale } from "../plan/description/describePlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { GivenFactor } from "./uncontrolledFactors.js";

/** Pay of a rep in the year under the present system. */
export interface DeclaredPay {
  readonly repId: string;
  readonly variable: Amount;
  readonly base?: Amount;
}

/** Options of `backtest`. */
export interface BacktestOptions extends MeasurePerformanceOptions {
  /** Whole number from 0 to 2⁵³ − 1, for the random permutations of p-values. */
  readonly seed: number;
  /** Year of the records; by default the year before the plan's own. */
  readonly year?: Period | undefined;
  /** Present system: a plan, which is run over the same year, or the pay of each rep. */
  readonly previous?: IncentivePlan | readonly DeclaredPay[] | undefined;
  /** Share of the pay before that a rep may lose in a plan that is consistent with the present system; 0.1 by default. */
  readonly tolerance?: Amount | undefined;
  /** Share of the team that should be at target; 0.7 by default. */
  readonly wantedAtTarget?: number | undefined;
  /** Criterion whose attainment of 1 means being at target; by default the first of scope `rep`. */
  readonly targetCriterion?: string | undefined;
  /** Satisfactory variable pay of a year: an amount, or a share of the target pay; by default the whole target pay. */
  readonly satisfactory?: { readonly amount: Amount } | { readonly ofTargetPay: Amount };
  /** Greatest cost of all variable pay. */
  readonly budget?: Amount | undefined;
  /** Id of the KPI that measures sales; by default the first KPI of the plan with the unit `money`. */
  readonly revenueKpi?: string | undefined;
  /** Values of a deal's `source` that belong to marketing; without them the share of marketing's deals is no factor. */
  readonly marketingSources?: readonly string[] | undefined;
  /** More factors that reps do not control, by name. */
  readonly factors?: Readonly<Record<string, GivenFactor>> | undefined;
  /** Random permutations for a p-value; 9,999 by default. */
  readonly orders?: number | undefined;
  /** Language of the diagnostics and of the page about the plan; English by default. */
  readonly locale?: (Pick<Locale, "backtest"> & DescriptionLocale) | undefined;
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
  revenueKpi: "text?",
  marketingSources: "list?",
  factors: "record?",
  orders: "number?",
  locale: "record?",
};

/** Returns the options if a backtest can run with them. Throws an error that names the first invalid option. */
export function checkBacktest(options: BacktestOptions): BacktestOptions {
  checkOptions("backtest", options, { ...measureKinds, ...backtestKinds });
  checkMeasureOptions("backtest", options);
  const { previous, satisfactory, factors = {}, marketingSources = [], wantedAtTarget = 0.7 } = options;
  if (previous !== undefined) checkPrevious(previous);
  if (satisfactory !== undefined && !("amount" in satisfactory || "ofTargetPay" in satisfactory))
    refuse("backtest: satisfactory", satisfactory, "{ amount } or { ofTargetPay }");
  if (!(wantedAtTarget > 0 && wantedAtTarget <= 1))
    refuse("backtest: wantedAtTarget", wantedAtTarget, "a share above 0 and at most 1");
  for (const [name, factor] of Object.entries<unknown>(factors))
    if (typeof factor !== "object" || factor === null)
      refuse(`backtest: factors.${name}`, factor, 'values by rep such as { ann: "north" }');
  marketingSources.forEach((source: unknown, index) => {
    if (typeof source !== "string") refuse(`backtest: marketingSources[${index}]`, source, "the name of a source");
  });
  return options;
}

function checkPrevious(previous: NonNullable<BacktestOptions["previous"]>): void {
  if (isDeclared(previous))
    previous.forEach((pay, index) => {
      if (typeof (Object(pay) as Partial<DeclaredPay>).repId !== "string")
        refuse(`backtest: previous[${index}]`, pay, "{ repId, variable }");
    });
  else checkPlan("backtest: previous", previous);
}

const isDeclared = (previous: NonNullable<BacktestOptions["previous"]>): previous is readonly DeclaredPay[] =>
  Array.isArray(previous);
