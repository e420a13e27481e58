import { checkOptions, type OptionKinds } from "../../../checkOptions.js";
import type { Amount } from "../../../exact/amount.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { addAmount, emptySum } from "../../../exact/exactSum.js";
import { sumToDecimal } from "../../../exact/sumToDecimal.js";
import { checkCatalogue } from "../../../locale/checkCatalogue.js";
import { checkPlan } from "../checkPlan.js";
import type { Commission, Criterion } from "../criterion.js";
import type { Curve } from "../curve.js";
import type { Gate } from "../modifier.js";
import type { IncentivePlan } from "../plan.js";
import { curveStretches } from "./curveStretches.js";
import { planDescriptionInEnglish } from "./planDescriptionInEnglish.js";
import type { PlanDescriptionTexts, PlanWording } from "./planDescriptionTexts.js";
import { wordingOf } from "./wording.js";

/** How a plan is described. */
export interface DescriptionOptions {
  /** The sentences; English where absent, `planDescriptionInFrench` of `sales-kpi/fr` for French. */
  readonly texts?: PlanDescriptionTexts | undefined;
  /** What KPIs are called, by id; the id itself where absent. `frenchTitles` of `sales-kpi/fr` fits. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
}

const descriptionKinds: OptionKinds<DescriptionOptions> = { texts: "record?", titles: "record?" };

/**
 * A plan on one page, for who is paid by it: what counts and how much, what each attainment pays, commissions tier by tier,
 * conditions, and the rules of payment. Markdown, in the order of the plan.
 *
 * Shares are rounded to two decimals of a per cent to be read; pay follows the exact ones.
 *
 * @throws SalesKpiError `unreadable-amount`
 * @example describePlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: "12000" }, criteria: [], rounding: "half-even" }).split("\n")[4] // => "At target the variable pay is 12,000 EUR a year."
 */
export function describePlan(plan: IncentivePlan, options: DescriptionOptions = {}): string {
  checkPlan("describePlan", plan);
  const { texts = planDescriptionInEnglish, titles = {} } = checkOptions("describePlan", options, descriptionKinds);
  checkCatalogue("describePlan: texts", texts, planDescriptionInEnglish);
  const words = wordingOf(plan, texts.figures, titles);
  const { overrides = [], ...pay } = plan.targetPay;
  const section = (heading: keyof PlanDescriptionTexts["headings"], lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `## ${texts.headings[heading]}`, "", ...lines];
  const curveLine = (title: string | null, curve: Curve): string =>
    texts.curve(
      title,
      curveStretches(curve).map((each) => texts.stretch(each, words)),
    );
  return [
    `# ${plan.title}`,
    "",
    texts.opening(plan),
    "",
    [texts.targetPay(pay, {}, words), ...overrides.map((own) => texts.targetPay(own, own, words))].join(" "),
    ...section("criteria", criteriaTable(plan.criteria, texts, words)),
    ...section(
      "curves",
      plan.criteria.map(({ id, curve }) => `- ${curveLine(words.titleOf(id), curve)}`),
    ),
    ...section(
      "commissions",
      (plan.commissions ?? []).flatMap((each) => commissionLines(each, texts, words)),
    ),
    ...section(
      "gates",
      (plan.gates ?? []).flatMap((gate) => [
        `- ${texts.gate(gate, heldBy(gate, plan), words)}`,
        ...(isCurve(gate.otherwise) ? [`  - ${curveLine(null, gate.otherwise)}`] : []),
      ]),
    ),
    ...section(
      "modifiers",
      (plan.modifiers ?? []).flatMap((each) => [
        `- ${texts.modifier(each, words)}`,
        ...(each.kind === "multiplier" ? [`  - ${curveLine(null, each.factor)}`] : []),
      ]),
    ),
    ...section("rules", ruleLines(plan, texts, words)),
    "",
  ].join("\n");
}

function criteriaTable(criteria: readonly Criterion[], texts: PlanDescriptionTexts, words: PlanWording): string[] {
  if (criteria.length === 0) return [];
  const weights = sumToDecimal(criteria.reduce((sum, { weight }) => addAmount(sum, weight), emptySum()));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(texts.columns),
    row(texts.columns.map(() => "---")),
    ...criteria.map((criterion) =>
      row([
        words.titleOf(criterion.id),
        words.kpi(criterion.kpi) + (criterion.where === undefined ? "" : ` (${texts.where(criterion.where)})`),
        texts.scope(criterion.scope),
        words.percent(toDecimal(criterion.weight).div(weights)),
        texts.target(criterion, words),
      ]),
    ),
  ];
}

function commissionLines(commission: Commission, texts: PlanDescriptionTexts, words: PlanWording): string[] {
  const { tiers } = commission;
  const read = tiers.rates.map((tier, index) => {
    const next = tiers.rates[index + 1];
    if ("rate" in tier) return { from: tier.from, to: tier.to ?? null, rate: tier.rate };
    return { from: tier[0], to: next === undefined ? null : startOf(next), rate: tier[1] };
  });
  const paid = read.filter(
    ({ to, rate }) => tiers.method !== "interpolated" || to !== null || !toDecimal(rate).isZero(),
  );
  return [`- ${texts.commission(commission, words)}`, ...paid.map((tier) => `  - ${texts.tier(tier, tiers, words)}`)];
}

const startOf = (tier: Commission["tiers"]["rates"][number]): Amount => ("rate" in tier ? tier.from : tier[0]);

const isCurve = (otherwise: Gate["otherwise"]): otherwise is Curve =>
  typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise);

const heldBy = (
  { on, applies }: { readonly on: string; readonly applies?: readonly string[] },
  { criteria, commissions = [] }: IncentivePlan,
): readonly string[] => applies ?? [...criteria, ...commissions].map(({ id }) => id).filter((id) => id !== on);

function ruleLines(plan: IncentivePlan, texts: PlanDescriptionTexts, words: PlanWording): string[] {
  const {
    order = ["gates", "modifiers", "caps"],
    draw,
    reversal,
    negative,
    proration,
    ramp,
    credits,
    participants,
  } = plan;
  const hasSteps = (plan.gates ?? []).length + (plan.modifiers ?? []).length > 0;
  return [
    ...(hasSteps ? [texts.order(order)] : []),
    ...(draw === undefined ? [] : [texts.draw(draw, words)]),
    ...(reversal === undefined ? [] : [texts.reversal(reversal)]),
    ...(negative === undefined ? [] : [texts.negative(negative)]),
    ...(proration === undefined ? [] : [texts.proration(proration, words)]),
    ...(ramp === undefined ? [] : [texts.ramp(ramp, words)]),
    ...(credits === undefined ? [] : [texts.credits(credits, words)]),
    ...(participants === undefined ? [] : [texts.participants(participants)]),
    texts.rounding(plan),
  ].map((line) => `- ${line}`);
}
