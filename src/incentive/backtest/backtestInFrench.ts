import { count, frenchFigures, list } from "../../locale/fr/figures.js";
import { planDescriptionSentences } from "../../locale/fr/planDescription.js";
import type { BacktestTexts } from "./backtestTexts.js";
import type { DataGap } from "./dataAvailability.js";
import { fewestForFairness, type FactorOfPay } from "./fairness.js";
import type { TeamShare } from "./motivation.js";
import { shownFigures } from "./shownFigures.js";

const shown = shownFigures(frenchFigures);
const reps = (many: number): string => count(many, "commercial", "commerciaux");
const payments = (many: number): string => count(many, "versement", "versements");
const facts = (many: number): string => count(many, "fait", "faits");
const between = ({ low, high }: TeamShare): string =>
  low === null || high === null
    ? ""
    : ` ; avec si peu, la vraie part peut aller de ${shown.share(low)} à ${shown.share(high)}`;
const ofTeam = ({ reps: some, n, share: part }: TeamShare): string =>
  part === null ? "personne" : `${some} sur ${reps(n)} (${shown.share(part)})`;
const who = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : ` : ${list(ids.length > 6 ? [...ids.slice(0, 5), `${ids.length - 5} autres`] : ids)}`;

const gaps: Readonly<Record<DataGap["code"], (gap: DataGap) => string>> = {
  "unknown-kpi": ({ kpi }) => `l'indicateur ${kpi} n'a pas été fourni`,
  "not-by-rep": ({ kpi }) => `${kpi} ne se mesure pas par commercial : ses enregistrements n'ont pas de responsable`,
  "not-a-sum": ({ kpi }) => `${kpi} n'est pas une somme de ventes, et une commission en demande une`,
  "no-records": ({ kpi, count: kinds }) =>
    `aucun enregistrement de ${count(kinds, "type", "types")} sur lesquels ${kpi} se mesure`,
  "before-first-record": ({ count: many }) => `${payments(many)} avant le premier enregistrement`,
  "not-over": ({ count: many }) => `${payments(many)} d'une période en cours à la date des données`,
  "without-owner": ({ count: many }) => `${facts(many)} de l'année sans responsable`,
  "unusable-facts": ({ count: many }) => `${facts(many)} de l'année sans ce qui est mesuré`,
  "no-facts": ({ count: many, reps: ids }) => `${reps(many)} sans un seul fait dans l'année${who(ids)}`,
  "nothing-measured": ({ count: many, reps: ids }) =>
    `rien à mesurer pour ${payments(many)} de ${reps(ids.length)}${who(ids)}`,
  "no-target": ({ count: many, reps: ids }) =>
    `ni objectif ni quota pour ${payments(many)} de ${reps(ids.length)}${who(ids)}`,
  "target-of-zero": ({ count: many, reps: ids }) =>
    `objectif nul pour ${payments(many)} de ${reps(ids.length)}${who(ids)}`,
  "no-team": ({ count: many, reps: ids }) => `pas d'équipe pour ${payments(many)} de ${reps(ids.length)}${who(ids)}`,
};

const factorNames: Readonly<Record<string, string>> = {
  region: "région",
  seniority: "niveau",
  tenure: "ancienneté",
  "marketing-sourced": "part apportée par le marketing",
};
const named = (factor: string): string => factorNames[factor] ?? factor;

function factorSentence({
  factor,
  kind,
  n,
  between: groups,
  correlation,
  givenPerformance,
  pValue,
}: FactorOfPay): string {
  const name = named(factor);
  if (pValue === null)
    return `${name} : ${n < fewestForFairness ? `connu pour ${reps(n)}, trop peu pour conclure` : "ne varie pas, ou la rémunération ne varie pas"}.`;
  if (kind === "names" && groups !== null)
    return `${name} : ${shown.share(groups.etaSquared)} de la variance de la rémunération entre ${groups.groups} groupes, ${shown.share(groups.byChance)} par le seul hasard ; ${shown.chance(pValue)}.`;
  const given = givenPerformance === null ? "" : `, ${shown.two(givenPerformance)} une fois la performance ôtée`;
  return `${name} : corrélation avec la rémunération ${shown.two(correlation ?? 0)}${given} ; ${shown.chance(pValue)}.`;
}

/**
 * What a backtest says in French: `backtest(plan, book, { …, texts: backtestInFrench })`.
 */
export const backtestInFrench: BacktestTexts = {
  data: ({ verdict, reps: n, payments: paid, gaps: found }) => [
    n === 0
      ? "Personne n'a pu être mesuré."
      : `${reps(n)} mesurés pour ${payments(paid)}${verdict === "complete" ? ", et rien ne manque" : ""}.`,
    ...found.map((gap) => `${gap.of} : ${gaps[gap.code](gap)}.`),
  ],
  simple: ({ parts, inputs, targets, tables, dependencies }) => [
    `${count(parts, "élément payé", "éléments payés")} : ${count(inputs, "mesure", "mesures")}, ${count(targets, "objectif", "objectifs")} à fixer, ${count(tables, "barème", "barèmes")} à lire, ${count(dependencies, "condition", "conditions")} entre éléments.`,
  ],
  consistent: (found, { currency }) => {
    if (found.n === 0) return ["Il n'y a pas de système actuel auquel comparer."];
    const { reps: rows, losingMore, tolerance, onlyBefore, onlyAfter } = found;
    const [worst] = rows;
    const total = found.change === null ? "" : ` (${shown.change(found.change)})`;
    return [
      `Sur ${reps(found.n)}, ${found.winners} y gagneraient, ${found.losers} y perdraient et ${found.unchanged} auraient autant ; en tout ${shown.money(found.before, currency)} deviennent ${shown.money(found.after, currency)}${total}.`,
      ...(worst?.difference.isNegative() === true
        ? [
            `La plus forte perte est celle de ${worst.repId} : ${shown.gain(worst.difference)} ${currency}${worst.change === null ? "" : ` (${shown.change(worst.change)})`}.`,
          ]
        : []),
      losingMore.length === 0
        ? `Personne ne perdrait plus de ${shown.share(tolerance)}.`
        : `${reps(losingMore.length)} avec une perte de plus de ${shown.share(tolerance)}${who(losingMore)}.`,
      ...(onlyBefore.length + onlyAfter.length === 0
        ? []
        : [
            `Sans comparaison : ${reps(onlyBefore.length)} dans le seul système actuel, ${reps(onlyAfter.length)} dans le seul plan.`,
          ]),
    ];
  },
  motivating: ({ verdict, criterion, wanted, atTarget, unknown, satisfied, satisfactory }, { currency }) => [
    ...(criterion === null
      ? ["Aucun critère n'est propre à un commercial : être à l'objectif n'a pas de sens."]
      : [
          `À l'objectif de ${criterion} : ${ofTeam(atTarget)}${between(atTarget)}.`,
          ...(verdict === "not judged"
            ? []
            : [
                {
                  compatible: `C'est compatible avec ${shown.share(wanted)} au moins à l'objectif.`,
                  "not compatible": `Ce n'est pas compatible avec ${shown.share(wanted)} au moins à l'objectif.`,
                  "too few": `Trop peu pour dire si ${shown.share(wanted)} au moins seraient à l'objectif.`,
                }[verdict],
              ]),
        ]),
    ...(criterion === null || unknown.length === 0
      ? []
      : [`Non comptés, sans objectif ou sans mesure${who(unknown)}.`]),
    `Avec une prime ${"amount" in satisfactory ? `d'au moins ${shown.money(satisfactory.amount, currency)}` : `d'au moins ${shown.share(satisfactory.ofTargetPay)} de la variable cible`} : ${ofTeam(satisfied)}.`,
  ],
  affordable: ({
    verdict,
    currency,
    cost,
    base,
    targetPay,
    revenueKpi,
    revenue,
    costOfSales,
    costPerRevenue,
    budget,
    left,
  }) => [
    `La part variable aurait coûté ${shown.money(cost, currency)} ; à l'objectif elle est de ${shown.money(targetPay, currency)}.`,
    ...(revenue === null
      ? ["Aucun indicateur ne dit ce qui a été vendu : le coût ne se compare à rien."]
      : [
          `Pour ${shown.money(revenue, currency)} de ventes (${revenueKpi ?? ""})${costPerRevenue === null ? "" : `, ${shown.share(costPerRevenue)} en part variable`}${
            costOfSales === null || base === null
              ? ""
              : `, et ${shown.share(costOfSales)} en rémunération totale avec ${shown.money(base, currency)} de fixe`
          }.`,
        ]),
    ...(budget === null || left === null || verdict === "not judged"
      ? []
      : [
          verdict === "within budget"
            ? `Du budget de ${shown.money(budget, currency)} il resterait ${shown.money(left, currency)}.`
            : `Le budget de ${shown.money(budget, currency)} est dépassé de ${shown.money(left.negated(), currency)}.`,
        ]),
  ],
  fair: ({ verdict, n, pay, performance, missing, withPerformance, factors }) => {
    if (n === 0) return ["La rémunération et la performance ne sont connues de personne."];
    const rank = withPerformance.spearman;
    const what = performance === "attainment" ? "taux d'atteinte" : "ventes";
    const first = `Rémunération${pay === "amount" ? "" : " en part de la variable cible"} et ${what} de ${reps(n)} : ${rank === null ? "l'une ne varie pas" : `corrélation des rangs ${shown.two(rank)}`}${missing === 0 ? "" : ` ; ${reps(missing)} sans performance laissés de côté`}.`;
    if (verdict === "too few")
      return [
        first,
        `${reps(n)}, c'est trop peu pour dire à quoi d'autre tient la rémunération ; il en faut ${fewestForFairness}.`,
      ];
    const found = factors
      .filter(({ adjusted }) => adjusted !== null && adjusted <= 0.05)
      .map(({ factor }) => named(factor));
    return [
      first,
      ...factors.map(factorSentence),
      found.length > 0
        ? `La rémunération va de pair avec ${list(found)} plus que le hasard ne l'explique, tous facteurs pris ensemble ; pourquoi, les chiffres ne le disent pas.`
        : "Le hasard explique chacun d'eux, ce qui ne prouve pas qu'il n'y ait rien.",
    ];
  },
  collective: ({ gates, expectedPay, withoutGates, drawnApart }, { currency }) =>
    gates.length === 0
      ? ["Aucune rémunération ne dépend d'une condition."]
      : [
          ...gates.map(({ gate, on, scope, atLeast, reached, missing, pivotal }) => {
            const read = { rep: "commercial par commercial", team: "équipe par équipe", company: "pour l'entreprise" }[
              scope
            ];
            const often =
              reached.share === null || reached.low === null || reached.high === null
                ? "jamais mesurée"
                : `remplie ${reached.reps} fois sur ${reached.n} (${shown.share(reached.share)}, de ${shown.share(reached.low)} à ${shown.share(reached.high)})`;
            const own =
              pivotal?.share == null
                ? ""
                : ` ; le résultat propre de ${pivotal.reps} sur ${reps(pivotal.n)} (${shown.share(pivotal.share)}) en a décidé`;
            return `Condition ${gate}, ${shown.share(atLeast)} de ${on}, lue ${read} : ${often}${own}${missing === 0 ? "" : ` ; ${count(missing, "lecture", "lectures")} sans mesure`}.`;
          }),
          ...(expectedPay === null || withoutGates === null || drawnApart === null
            ? []
            : [
                `Un commercial aurait reçu ${shown.money(expectedPay, currency)} en moyenne, ${shown.money(withoutGates, currency)} sans conditions. Si elles étaient tirées à part de la rémunération, ce serait ${shown.money(drawnApart, currency)}.`,
              ]),
        ],
  health: ({ mix, upside, n, attainment, payForPerformance: { spearman, slope } }, { currency }) => [
    ...(mix?.baseShare == null || mix.variableShare === null
      ? []
      : [
          `À l'objectif, la rémunération est fixe pour ${shown.share(mix.baseShare)} et variable pour ${shown.share(mix.variableShare)}.`,
        ]),
    upside === null
      ? "Rien ne borne la part variable, ou il n'y a pas de variable cible à laquelle la comparer."
      : `Au plus, la part variable est ${shown.multiple(upside)} fois celle à l'objectif.`,
    `Taux d'atteinte de ${reps(n)} : ${attainment
      .map(
        ({ from, to, reps: some }) =>
          `${some} ${from === null ? `sous ${shown.share(to ?? 0)}` : to === null ? `à partir de ${shown.share(from)}` : `de ${shown.share(from)} à ${shown.share(to)}`}`,
      )
      .join(", ")}.`,
    ...(spearman === null || slope === null
      ? []
      : [
          `La rémunération suit le taux d'atteinte avec une corrélation des rangs de ${shown.two(spearman)} ; dix points de plus de l'objectif vont avec ${shown.units(slope / 10)} ${currency}.`,
        ]),
  ],
  description: planDescriptionSentences,
};
