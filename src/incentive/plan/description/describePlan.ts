import { checkOptions, type OptionKinds } from "../../../checkOptions.js";
import { addAmount, emptySum } from "../../../exact/exactSum.js";
import { sumToDecimal } from "../../../exact/sumToDecimal.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { planDescriptionSentences } from "../../../locale/en/planDescription.js";
import { checkCatalogue } from "../../../locale/checkCatalogue.js";
import { checkPlan } from "../checkPlan.js";
import type { Commission, Criterion } from "../criterion.js";
import { isCurve, type Curve } from "../curve.js";
import type { Gate } from "../modifier.js";
import type { IncentivePlan } from "../plan.js";
import { curveSegments } from "./curveSegments.js";
import { modifierLine } from "./modifierLine.js";
import { lastDayBefore, plainAmount, plainShare, planWriter, type PlanWriter } from "./planWriter.js";
import type { KpiDescription } from "../../../kpi/define/description.js";
import type { KpiTexts } from "../../../locale/kpiText.js";
import type { Locale } from "../../../locale/locale.js";
import { checkKpiList } from "../checkKpiList.js";
import { ruleLines } from "./ruleLines.js";

/** Options of {@link describePlan}. */
export interface DescribePlanOptions {
  /** KPIs that measure the plan, for their titles. A KPI that neither the list nor the locale has is named by its id. */
  readonly kpis?: readonly KpiDescription[] | undefined;
  /** Language of the page; English by default. Its titles of KPIs come before those of `kpis`. */
  readonly locale?: DescriptionLocale | undefined;
}

/** Catalogues that a description is written with. */
export type DescriptionLocale = Pick<Locale, "planDescription"> & Partial<Pick<Locale, "kpis">>;

const english: DescriptionLocale = { planDescription: planDescriptionSentences };

const optionKinds: OptionKinds<DescribePlanOptions> = { kpis: "any?", locale: "record?" };

const titleIn = (texts: KpiTexts | undefined, id: string): string | undefined =>
  texts !== undefined && Object.hasOwn(texts, id) ? texts[id]?.title : undefined;

/**
 * Returns a plan on one page, for the people whom it pays: what counts and how much, what each attainment pays, commissions
 * tier by tier, conditions, and the rules of payment. Markdown, in the order of the plan.
 *
 * Shares are rounded to two decimals of a per cent; pay follows the exact ones.
 *
 * @throws SalesKpiError `unreadable-amount`
 * @example describePlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: "12000" }, criteria: [], rounding: "half-even" }).split("\n")[4] // => "The target incentive is 12 000 EUR a year."
 */
export function describePlan(plan: IncentivePlan, options: DescribePlanOptions = {}): string {
  checkPlan("describePlan", plan);
  const { kpis = [], locale = english } = checkOptions("describePlan", options, optionKinds);
  checkKpiList("describePlan", kpis);
  checkCatalogue("describePlan: locale", locale, english);
  const titles = new Map(kpis.map(({ id, title }) => [id, title]));
  const titleOfKpi = (id: string): string => titleIn(locale.kpis, id) ?? titles.get(id) ?? id;
  const writer = planWriter(plan, locale.planDescription, titleOfKpi);
  const { criteria, commissions = [], gates = [], modifiers = [] } = plan;
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines];
  const { say, titleOf } = writer;
  return [
    `# ${plan.title}`,
    "",
    openingOf(plan, writer),
    "",
    targetPayOf(plan, writer),
    ...section(say("criteria-heading", {}), criteriaTable(criteria, writer)),
    ...section(
      say("curves-heading", {}),
      criteria.map(({ id, curve }) => `- ${curveLine(titleOf(id), curve, writer)}`),
    ),
    ...section(
      say("commissions-heading", {}),
      commissions.flatMap((commission) => commissionLines(commission, writer)),
    ),
    ...section(
      say("gates-heading", {}),
      gates.flatMap((gate) => gateLines(gate, plan, writer)),
    ),
    ...section(
      say("modifiers-heading", {}),
      modifiers.flatMap((modifier) => [
        `- ${modifierLine(modifier, writer)}`,
        ...(modifier.kind === "multiplier" ? [`  - ${curveLine(null, modifier.factor, writer)}`] : []),
      ]),
    ),
    ...section(
      say("rules-heading", {}),
      ruleLines(plan, writer).map((line) => `- ${line}`),
    ),
    "",
  ].join("\n");
}

function openingOf({ year, payout, currency }: IncentivePlan, { say }: PlanWriter): string {
  return say("opening", { firstDay: year.start, lastDay: lastDayBefore(year.end) ?? year.end, payout, currency });
}

function targetPayOf(
  { targetPay: { overrides = [], ...targetPay } }: IncentivePlan,
  { say, money }: PlanWriter,
): string {
  const evidenceOf = ({ variable, base }: Pick<typeof targetPay, "variable" | "base">) => ({
    variable: money(variable),
    base: base === undefined ? null : money(base),
  });
  const holders = overrides.map(({ repId, role, ...pay }) => {
    if (repId !== undefined) return say("target-pay-of-rep", { repId, ...evidenceOf(pay) });
    return role === undefined
      ? say("target-pay", evidenceOf(pay))
      : say("target-pay-of-role", { role, ...evidenceOf(pay) });
  });
  return [say("target-pay", evidenceOf(targetPay)), ...holders].join(" ");
}

function criteriaTable(criteria: readonly Criterion[], writer: PlanWriter): string[] {
  if (criteria.length === 0) return [];
  const { say, titleOf, measured } = writer;
  const weights = sumToDecimal(criteria.reduce((sum, { weight }) => addAmount(sum, weight), emptySum()));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const columns = ["criterion-column", "kpi-column", "scope-column", "weight-column", "target-column"] as const;
  return [
    row(columns.map((column) => say(column, {}))),
    row(columns.map(() => "---")),
    ...criteria.map((criterion) =>
      row([
        titleOf(criterion.id),
        measured(criterion.kpi, criterion.where),
        say("scope", { scope: criterion.scope }),
        say("weight", { share: plainShare(toDecimal(criterion.weight).div(weights)) }),
        targetCell(criterion, writer),
      ]),
    ),
  ];
}

const targetCell = ({ target, per, basis, measuredAgainst, better }: Criterion, { say }: PlanWriter): string =>
  [
    target === "quota"
      ? say("target-quota", {})
      : say("target-amount", { target: plainAmount(target), per: per ?? null }),
    ...(basis === "year-to-date"
      ? [say(measuredAgainst === "year" ? "over-year-against-whole" : "over-year-so-far", {})]
      : []),
    ...(better === "lower" ? [say("less-is-better", {})] : []),
  ].join(", ");

const curveLine = (title: string | null, curve: Curve, { say }: PlanWriter): string =>
  say("curve", { title, segments: curveSegments(curve).map(({ code, evidence }) => say(code, evidence)) });

function commissionLines({ id, on, where, scope = "rep", tiers, target }: Commission, writer: PlanWriter): string[] {
  const { say, titleOf, measured } = writer;
  const sentences = [
    say("commission", { title: titleOf(id), measured: measured(on, where), scope, accumulate: tiers.accumulate }),
    ...(tiers.over === "amount" ? [] : [targetOfTiers(tiers.of, target, writer)]),
    say("tier-method", { method: tiers.method }),
    say("tier-boundary", { boundary: tiers.boundary }),
  ];
  return [`- ${sentences.join(" ")}`, ...tierLines(tiers, writer).map((line) => `  - ${line}`)];
}

function targetOfTiers(
  criterion: string | undefined,
  target: Commission["target"],
  { say, titleOf }: PlanWriter,
): string {
  if (criterion !== undefined) return say("commission-on-criterion", { criterion: titleOf(criterion) });
  if (target === undefined || target === "quota") return say("commission-on-quota", {});
  return say("commission-on-target", { target: plainAmount(target) });
}

function tierLines({ rates, over, method }: Commission["tiers"], { say, money }: PlanWriter): string[] {
  const share = (amount: Parameters<typeof plainShare>[0]) => ({ share: plainShare(amount) });
  const bound = over === "amount" ? money : share;
  const pay = method === "interpolated" ? money : share;
  const tiers = rates.map((tier, index) => {
    if ("rate" in tier) return { from: tier.from, to: tier.to ?? null, rate: tier.rate };
    const next = rates[index + 1];
    return { from: tier[0], to: next === undefined ? null : "rate" in next ? next.from : next[0], rate: tier[1] };
  });
  return tiers
    .filter(({ to, rate }) => method !== "interpolated" || to !== null || !toDecimal(rate).isZero())
    .map(({ from, to, rate }) => {
      const evidence = { from: bound(from), pays: pay(rate) };
      return to === null ? say("last-tier", evidence) : say("tier", { ...evidence, to: bound(to) });
    });
}

function gateLines(gate: Gate, { criteria, commissions = [] }: IncentivePlan, writer: PlanWriter): string[] {
  const { say, titleOf } = writer;
  const { on, atLeast, otherwise, applies } = gate;
  const lines = applies ?? [...criteria, ...commissions].map(({ id }) => id).filter((id) => id !== on);
  const reached = say("gate", { lines: lines.map(titleOf), criterion: titleOf(on), atLeast: plainShare(atLeast) });
  if (isCurve(otherwise))
    return [`- ${reached} ${say("gate-pays-curve", {})}`, `  - ${curveLine(null, otherwise, writer)}`];
  const missed = toDecimal(otherwise).isZero()
    ? say("gate-pays-nothing", {})
    : say("gate-pays-share", { share: plainShare(otherwise) });
  return [`- ${reached} ${missed}`];
}
