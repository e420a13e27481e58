import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PlanDescriptionEvidence, PlanFigure } from "../../diagnostics/planDescription.js";
import { day, decimal, list, percent } from "./figures.js";

const scopes = { rep: "le commercial", team: "l'équipe", company: "l'entreprise" } as const;
const accumulations = {
  deal: "affaire par affaire",
  period: "période par période",
  "year-to-date": "en cumul annuel",
} as const;
const methods = {
  marginal: "Chaque part est payée au taux de sa tranche",
  whole: "Le tout est payé au taux de la tranche atteinte",
  retroactive: "Dès la deuxième tranche le tout est payé à son taux, puis les tranches suivantes par parts",
  interpolated: "Les montants des tranches passées sont payés en entier, celui de la tranche atteinte à proportion",
} as const;
const payouts = { month: "mois", quarter: "trimestre", "half-year": "semestre", year: "an" } as const;
const units = { week: "semaine", month: "mois", quarter: "trimestre", year: "an" } as const;
const prorations = { days: "par jours", "active-days": "par jours d'activité", months: "par mois" } as const;
const steps = { gates: "les conditions", modifiers: "les modificateurs", caps: "les planchers et plafonds" } as const;
const boundaries = { upper: "supérieure", lower: "inférieure" } as const;
const roundings = {
  "half-even": "au plus proche, la moitié vers le chiffre pair",
  "half-up": "au plus proche, la moitié vers le haut",
  "half-down": "au plus proche, la moitié vers le bas",
  up: "en s'éloignant de zéro",
  down: "vers zéro",
  ceiling: "vers le haut",
  floor: "vers le bas",
} as const;

const figure = (plan: PlanFigure): string =>
  "share" in plan ? percent(plan.share) : `${decimal(plan.amount)} ${plan.currency}`;
const orAll = (lines: readonly string[]): string =>
  lines.length === 0 ? "l'ensemble de la rémunération" : list(lines);
const besideBase = (base: PlanFigure | null): string => (base === null ? "" : `, en plus d'un fixe de ${figure(base)}`);
const during = ({
  firstDay,
  lastDay,
}: {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}): string => {
  if (firstDay === null) return lastDay === null ? "" : ` jusqu'au ${day(lastDay)}`;
  return lastDay === null ? ` à partir du ${day(firstDay)}` : ` du ${day(firstDay)} au ${day(lastDay)}`;
};

/** Sentences of a plan's description, in French. */
export const planDescriptionSentences: Sentences<PlanDescriptionEvidence> = {
  "criteria-heading": () => "Ce qui compte",
  "curves-heading": () => "Part payée selon l'atteinte",
  "commissions-heading": () => "Commissions",
  "gates-heading": () => "Conditions",
  "modifiers-heading": () => "Ce qui modifie la rémunération",
  "rules-heading": () => "Règles",

  opening: ({ firstDay, lastDay, payout, currency }) =>
    `Du ${day(firstDay)} au ${day(lastDay)}, versé par ${payouts[payout]} en ${currency}.`,
  "target-pay": ({ variable, base }) => `Le variable cible est de ${figure(variable)} par an${besideBase(base)}.`,
  "target-pay-of-role": ({ role, variable, base }) =>
    `Le variable cible de la fonction ${role} est de ${figure(variable)} par an${besideBase(base)}.`,
  "target-pay-of-rep": ({ repId, variable, base }) =>
    `Le variable cible de ${repId} est de ${figure(variable)} par an${besideBase(base)}.`,

  "criterion-column": () => "Critère",
  "kpi-column": () => "Mesuré par",
  "scope-column": () => "De",
  "weight-column": () => "Part du variable cible",
  "target-column": () => "Objectif",
  scope: ({ scope }) => scopes[scope],
  weight: ({ share }) => percent(share),
  "measured-by": ({ kpi, where }) => (where === null ? kpi : `${kpi} (${where})`),
  "where-field": ({ field, values }) => `${field}\u202f: ${values.join(" ou ")}`,
  "target-quota": () => "quota",
  "target-amount": ({ target, per }) => (per === null ? decimal(target) : `${decimal(target)} par ${units[per]}`),
  "over-year-so-far": () => "en cumul annuel",
  "over-year-against-whole": () => "en cumul annuel, rapporté à l'objectif de l'année entière",
  "less-is-better": () => "moins, c'est mieux",

  curve: ({ title, segments }) => `${title === null ? "" : `${title}\u202f: `}${segments.join("\u202f; ")}.`,
  "curve-start": ({ to, pays }) => `sous ${percent(to)} de l'objectif, ${percent(pays)}`,
  "curve-start-unpaid": ({ to }) => `sous ${percent(to)} de l'objectif, rien`,
  "curve-rise": ({ from, to, fromPay, toPay }) =>
    `de ${percent(from)} à ${percent(to)} de l'objectif, elle va de ${percent(fromPay)} à ${percent(toPay)}`,
  "curve-accelerator": ({ from, to, fromPay, toPay }) =>
    `de ${percent(from)} à ${percent(to)} de l'objectif, elle va de ${percent(fromPay)} à ${percent(toPay)} (accélérateur)`,
  "curve-decelerator": ({ from, to, fromPay, toPay }) =>
    `de ${percent(from)} à ${percent(to)} de l'objectif, elle va de ${percent(fromPay)} à ${percent(toPay)} (décélérateur)`,
  "curve-step": ({ from, to, pays }) => `de ${percent(from)} à ${percent(to)} exclus, ${percent(pays)}`,
  "curve-end": ({ from, pays }) => `à partir de ${percent(from)}, ${percent(pays)}`,
  "curve-cap": ({ pays }) => `jamais plus de ${percent(pays)}`,

  commission: ({ title, measured, scope, accumulate }) =>
    `${title} se paie sur ${measured}, périmètre\u202f: ${scopes[scope]}, ${accumulations[accumulate]}.`,
  "commission-on-target": ({ target }) => `Ses tranches sont des parts d'un objectif de ${decimal(target)}.`,
  "commission-on-quota": () => "Ses tranches sont des parts du quota.",
  "commission-on-criterion": ({ criterion }) => `Ses tranches sont des parts de l'objectif de ${criterion}.`,
  "tier-method": ({ method }) => `${methods[method]}.`,
  "tier-boundary": ({ boundary }) =>
    `La valeur où une tranche finit et la suivante commence revient à la tranche ${boundaries[boundary]}.`,
  tier: ({ from, to, pays }) => `de ${figure(from)} à ${figure(to)}\u202f: ${figure(pays)}`,
  "last-tier": ({ from, pays }) => `à partir de ${figure(from)}\u202f: ${figure(pays)}`,

  gate: ({ lines, criterion, atLeast }) =>
    `Si ${criterion} atteint ${percent(atLeast)} de son objectif, paiement en entier de ${list(lines)}.`,
  "gate-pays-nothing": () => "En dessous, rien n'est payé.",
  "gate-pays-share": ({ share }) => `En dessous, ${percent(share)} en est payé.`,
  "gate-pays-curve": () => "En dessous, la part payée suit l'atteinte.",

  "multiplier-on-all": ({ id, criterion }) =>
    `${id}\u202f: l'ensemble de la rémunération, multiplié par un facteur qui suit l'atteinte de ${criterion}.`,
  "multiplier-on-lines": ({ id, criterion, lines }) =>
    `${id}\u202f: ${list(lines)}, multiplié par un facteur qui suit l'atteinte de ${criterion}.`,
  spif: ({ id, each, measured }) => `${id}\u202f: ${figure(each)} par unité de ${measured}.`,
  "spif-from": ({ from }) => `La prime se paie dès ${decimal(from)}.`,
  "spif-during": (time) => `Elle compte${during(time)}.`,
  "spif-most": ({ most }) => `Elle paie ${figure(most)} au plus.`,
  floor: ({ id, lines, amount }) => `${id}\u202f: ${orAll(lines)}, au moins ${figure(amount)} à chaque versement.`,
  cap: ({ id, lines, amount }) => `${id}\u202f: ${orAll(lines)}, au plus ${figure(amount)}.`,
  "cap-in-target-pay": ({ id, lines, times }) =>
    `${id}\u202f: ${orAll(lines)}, au plus ${decimal(times)} fois le variable cible.`,
  windfall: ({ id, lines, above, counts }) =>
    `${id}\u202f: d'une affaire de plus de ${figure(above)}, le reste compte pour ${percent(counts)}, pour ${orAll(lines)}.`,
  "quota-relief": ({ id, repId, share, ...time }) =>
    `${id}\u202f: l'objectif de ${repId} baisse de ${percent(share)}${during(time)}.`,

  order: ({ steps: names }) => `D'abord ${names.map((name) => steps[name]).join(", puis ")}.`,
  draw: ({ amount, lastDay }) =>
    `Chaque versement est d'au moins ${figure(amount)}${lastDay === null ? "" : ` jusqu'au ${day(lastDay)}`}.`,
  "draw-recovered": ({ from, atMost }) =>
    `L'avance est reprise sur les gains suivants${from === null ? "" : `, à partir du ${day(from)}`}${atMost === null ? "" : `, au plus ${percent(atMost)} des gains d'une période`}.`,
  "draw-kept": () => "L'avance n'est pas reprise.",
  remeasure: () => "Une vente annulée compte en moins dans la période de son annulation.",
  clawback: ({ days }) =>
    `Une vente annulée${days === null ? "" : ` dans les ${days} jours`} fait reprendre ce qu'elle a payé, au taux où elle l'a payé.`,
  "negative-owed": () => "Une rémunération négative est un versement négatif\u202f: elle est due.",
  "negative-carried": () => "Une rémunération négative n'est pas retenue, mais reportée.",
  proration: ({ by }) => `Pour une partie de l'année, objectif et variable cible sont réduits ${prorations[by]}.`,
  "seasonal-proration": ({ weights }) =>
    `Pour une partie de l'année, objectif et variable cible sont réduits selon la saison\u202f: ${weights.map(decimal).join("\u202f: ")} pour les versements successifs.`,
  ramp: ({ steps: names }) => `Après l'embauche, l'objectif est de ${list(names)}.`,
  "ramp-step": ({ month, share }) => `${percent(share)} à partir du mois ${month}`,
  "guaranteed-ramp-step": ({ month, share, guaranteed }) =>
    `${percent(share)} à partir du mois ${month} (${percent(guaranteed)} du variable cible garantis)`,
  overlay: ({ repId, share, teamId }) =>
    `${repId} est aussi crédité de ${percent(share)} des ventes de ${teamId ?? "ses collègues"}.`,
  "roll-up": () => "Les responsables sont crédités des ventes de leurs équipes.",
  "credits-as-split": () => "Les affaires sont créditées comme elles sont partagées.",
  participants: ({ names }) => `Pour ${list(names)}.`,
  "participant-rep": ({ repId, ...time }) => `${repId}${during(time)}`,
  "participant-role": ({ role, ...time }) => `la fonction ${role}${during(time)}`,
  rounding: ({ mode, currency }) =>
    `Chaque versement est arrondi une fois, ${roundings[mode]}, à la plus petite unité de ${currency}\u202f; ses lignes en font la somme.`,
};
