import { addDays } from "../../../time/dayNumber.js";
import type { PlanDescriptionTexts } from "./planDescriptionTexts.js";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} et ${names.at(-1) ?? ""}`;
const until = (end: string | undefined): string => (end === undefined ? "" : ` au ${addDays(end, -1)}`);

const times = {
  deal: "affaire par affaire",
  period: "période par période",
  "year-to-date": "en cumul annuel",
} as const;
const methods = {
  marginal: "chaque part au taux de sa tranche",
  whole: "le tout au taux de la tranche atteinte",
  retroactive: "dès la deuxième tranche le tout à son taux, puis les tranches suivantes par parts",
  interpolated: "les montants des tranches passées, et celui de la tranche atteinte à proportion",
} as const;
const payouts = { month: "mois", quarter: "trimestre", "half-year": "semestre", year: "an" } as const;
const units = { week: "semaine", month: "mois", quarter: "trimestre", year: "an" } as const;
const prorations = { days: "par jours", "active-days": "par jours d'activité", months: "par mois" } as const;
const steps = { gates: "les conditions", modifiers: "les modificateurs", caps: "les planchers et plafonds" } as const;
const paces = { accelerator: "accélérateur", decelerator: "décélérateur" } as const;
const roundings = {
  "half-even": "au plus proche, la moitié vers le chiffre pair",
  "half-up": "au plus proche, la moitié vers le haut",
  "half-down": "au plus proche, la moitié vers le bas",
  up: "en s'éloignant de zéro",
  down: "vers zéro",
  ceiling: "vers le haut",
  floor: "vers le bas",
} as const;

/**
 * The sentences of a plan's description in French: `describePlan(plan, { texts: planDescriptionInFrench })`.
 */
export const planDescriptionInFrench: PlanDescriptionTexts = {
  figures: { thousands: " ", point: "," },
  headings: {
    criteria: "Ce qui compte",
    curves: "Part payée selon l'atteinte",
    commissions: "Commissions",
    gates: "Conditions",
    modifiers: "Ce qui modifie la rémunération",
    rules: "Règles",
  },
  columns: ["Critère", "Mesuré par", "De", "Part du variable", "Objectif"],
  opening: ({ year, payout, currency }) =>
    `Du ${year.start}${until(year.end)}, versé par ${payouts[payout]} en ${currency}.`,
  targetPay: ({ variable, base }, { repId, role }, { amount }) =>
    `À l'objectif, la part variable${repId === undefined ? (role === undefined ? "" : ` de la fonction ${role}`) : ` de ${repId}`} est de ${amount(variable)} par an${base === undefined ? "" : `, en plus d'un fixe de ${amount(base)}`}.`,
  scope: (scope) => ({ rep: "le commercial", team: "l'équipe", company: "l'entreprise" })[scope],
  where: (where) =>
    Object.entries(where)
      .map(([field, value]) => `${field} : ${Array.isArray(value) ? value.join(" ou ") : String(value)}`)
      .join(", "),
  target: ({ target, per, basis, better }, { count }) =>
    [
      target === "quota" ? "quota" : count(target) + (per === undefined ? "" : ` par ${units[per]}`),
      ...(basis === "year-to-date" ? ["en cumul annuel"] : []),
      ...(better === "lower" ? ["moins, c'est mieux"] : []),
    ].join(", "),
  curve: (title, stretches) => `${title === null ? "" : `${title} : `}${stretches.join(" ; ")}.`,
  stretch: (stretch, { percent }) => {
    switch (stretch.kind) {
      case "before":
        return `sous ${percent(stretch.to)} de l'objectif, ${stretch.pays.isZero() ? "rien" : percent(stretch.pays)}`;
      case "rise":
        return `de ${percent(stretch.from)} à ${percent(stretch.to)} de l'objectif, elle va de ${percent(stretch.fromPay)} à ${percent(stretch.toPay)}${stretch.pace === null ? "" : ` (${paces[stretch.pace]})`}`;
      case "flat":
        return `${stretch.to === null ? `à partir de ${percent(stretch.from)}` : `de ${percent(stretch.from)} à ${percent(stretch.to)} exclus`}, ${percent(stretch.pays)}`;
      case "cap":
        return `jamais plus de ${percent(stretch.pays)}`;
    }
  },
  commission: ({ id, on, where, scope = "rep", tiers, target }, { titleOf, kpi, count }) =>
    `${titleOf(id)}, sur ${kpi(on)}${where === undefined ? "" : ` (${planDescriptionInFrench.where(where)})`}, périmètre : ${planDescriptionInFrench.scope(scope)}, ${times[tiers.accumulate]}${tiers.over === "amount" ? "" : tiers.of === undefined ? `, contre un objectif de ${target === undefined || target === "quota" ? "quota" : count(target)}` : `, contre l'objectif de ${titleOf(tiers.of)}`} : ${methods[tiers.method]}. La valeur où une tranche finit et la suivante commence revient à la tranche ${tiers.boundary === "upper" ? "supérieure" : "inférieure"}.`,
  tier: ({ from, to, rate }, { over, method }, { amount, percent }) => {
    const place = over === "amount" ? amount : (share: typeof from) => `${percent(share)} de l'objectif`;
    return `${to === null ? `à partir de ${place(from)}` : `de ${place(from)} à ${place(to)}`} : ${method === "interpolated" ? amount(rate) : percent(rate)}`;
  },
  gate: ({ on, atLeast, otherwise }, applies, { titleOf, percent }) =>
    `${listed(applies.map(titleOf))} en entier si ${titleOf(on)} atteint ${percent(atLeast)} de son objectif ; au-dessous, ${typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise) ? "une part qui suit son atteinte" : Number(otherwise) === 0 ? "rien" : percent(otherwise)}.`,
  modifier: (modifier, { amount, percent, count, titleOf, kpi }) => {
    const of = "applies" in modifier ? listed(modifier.applies.map(titleOf)) : "l'ensemble de la rémunération";
    switch (modifier.kind) {
      case "multiplier":
        return `${modifier.id} : ${of}, multiplié par un facteur qui suit l'atteinte de ${titleOf(modifier.on)}.`;
      case "spif":
        return `${modifier.id} : ${amount(modifier.each)} par unité de ${kpi(modifier.kpi)}${modifier.where === undefined ? "" : ` (${planDescriptionInFrench.where(modifier.where)})`}${modifier.from === undefined ? "" : ` dès ${count(modifier.from)}`}${modifier.during === undefined ? "" : ` du ${modifier.during.start}${until(modifier.during.end)}`}${modifier.most === undefined ? "" : `, ${amount(modifier.most)} au plus`}.`;
      case "floor":
        return `${modifier.id} : ${of}, au moins ${amount(modifier.amount)} à chaque versement.`;
      case "cap":
        return `${modifier.id} : ${of}, au plus ${modifier.amount === undefined ? `${count(modifier.timesTargetPay ?? 0)} fois la rémunération cible` : amount(modifier.amount)}.`;
      case "windfall":
        return `${modifier.id} : d'une affaire de plus de ${amount(modifier.above)}, le reste compte pour ${percent(modifier.counts)}, pour ${of}.`;
      case "quota-relief":
        return `${modifier.id} : l'objectif de ${modifier.repId} baisse de ${percent(modifier.share)} du ${modifier.during.start}${until(modifier.during.end)}.`;
    }
  },
  order: (order) => `D'abord ${order.map((step) => steps[step]).join(", puis ")}.`,
  draw: ({ amount: advance, recoverable, recoveryFrom, until: end }, { amount }) =>
    `Chaque versement est d'au moins ${amount(advance)}${end === undefined ? "" : ` jusqu'${until(end).trimStart()}`} : ${recoverable ? "l'avance est reprise sur ce qui est gagné au-delà" : "rien n'en est repris"}${recoveryFrom === undefined ? "" : `, à partir du ${recoveryFrom}`}.`,
  reversal: (reversal) =>
    reversal.rule === "remeasure"
      ? "Une vente annulée compte en moins dans la période de son annulation."
      : `Une vente annulée${reversal.within === undefined ? "" : ` dans les ${reversal.within} jours`} fait reprendre ce qu'elle a payé, au taux où elle l'a payé.`,
  negative: (negative) =>
    negative === "debt"
      ? "Une rémunération négative est un versement négatif : elle est due."
      : "Une rémunération négative n'est pas retenue, mais reportée.",
  proration: (proration, { count }) =>
    `Pour une partie de l'année, objectif et rémunération cible sont réduits ${typeof proration === "string" ? prorations[proration] : `selon la saison, ${proration.seasonal.map(count).join(" : ")} pour les versements successifs`}.`,
  ramp: (ramp, { percent }) =>
    `Après l'embauche, l'objectif est de ${listed(ramp.map(({ fromMonth, target, guaranteed }) => `${percent(target)} à partir du mois ${fromMonth + 1}${guaranteed === undefined ? "" : ` (${percent(guaranteed)} de la rémunération cible garantis)`}`))}.`,
  credits: ({ overlays = [], rollUp = false }, { percent }) =>
    [
      ...overlays.map(
        ({ repId, teamId, share }) =>
          `${repId} est aussi crédité de ${percent(share)} des ventes de ${teamId ?? "ses collègues"}.`,
      ),
      rollUp ? "Les responsables sont crédités des ventes de leurs équipes." : "",
    ]
      .filter((line) => line !== "")
      .join(" ") || "Les affaires sont créditées comme elles sont partagées.",
  participants: (participants) =>
    `Pour ${listed(participants.map(({ repId, role, from, to }) => `${repId ?? `la fonction ${role ?? ""}`}${from === undefined ? "" : ` à partir du ${from}`}${to === undefined ? "" : ` jusqu'${until(to).trimStart()}`}`))}.`,
  rounding: ({ rounding, currency }) =>
    `Chaque versement est arrondi une fois, ${roundings[rounding]}, à la plus petite unité de ${currency} ; ses lignes en font la somme.`,
};
