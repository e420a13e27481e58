import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayScale, PlanDiagnosticEvidence } from "../../diagnostics/planFindings.js";
import { formatShort } from "../formatShort.js";
import { count, day, decimal, list, percent as share } from "./figures.js";

const percent = formatShort(share);
const at = (place: string, { over, currency }: PayScale): string =>
  over === "amount" ? `${decimal(place)} ${currency}` : `${percent(place)} de l'objectif`;
const range = (from: string, to: string | null, scale: PayScale): string =>
  to === null ? `à partir de ${at(from, scale)}` : `de ${at(from, scale)} à ${at(to, scale)}`;
const by = (amount: string | null, currency: string): string =>
  amount === null ? "" : ` de ${decimal(amount)} ${currency}`;
const capOf = (cap: string | null, currency: string): string =>
  cap === null ? "le plafond" : `le plafond de ${decimal(cap)} ${currency}`;

/** Sentence of each finding about a plan, in French. */
export const planFindingSentences: Sentences<PlanDiagnosticEvidence> = {
  "criteria-count": ({ criteria }) =>
    `Le plan a ${count(criteria, "critère", "critères")} ; un commercial en retient deux à quatre.`,
  "percentages-off": ({ sum }) => `Les poids sont des pourcentages et font ${decimal(sum)} au lieu de 100.`,
  "no-means": () => "Aucun critère ne porte sur les moyens : le travail qu'un commercial peut changer dès aujourd'hui.",
  "no-collective": () => "Aucun critère n'est collectif : le plan ne paie rien pour le résultat d'une équipe.",
  cliff: ({ at: place, jump, ...scale }, { id }) =>
    `${id} : la rémunération saute${by(jump, scale.currency)} à ${at(place, scale)} ; un commercial juste au-dessous perd autant.`,
  "gate-cliff": ({ at: place, criterion, loses, jump, currency }, { id }) =>
    `${id} : la rémunération baisse de ${percent(loses)} juste sous ${percent(place)} de l'objectif de ${criterion}${jump === null ? "" : `, soit ${decimal(jump)} ${currency} par an à l'objectif`}.`,
  plateau: ({ from, to, ...scale }, { id }) =>
    `${id} : la rémunération stagne ${range(from, to, scale)} ; vendre plus ne paie rien de plus.`,
  inversion: ({ from, to, drop, ...scale }, { id }) =>
    `${id} : la rémunération baisse${by(drop, scale.currency)} ${from === to ? `à ${at(from, scale)}` : range(from, to, scale)}, alors que les ventes augmentent.`,
  "unreachable-tier": ({ from, cap, ...scale }, { id }) =>
    `${id} : le palier à partir de ${at(from, scale)} n'est jamais payé, car ${capOf(cap, scale.currency)} est atteint avant.`,
  "cap-before-accelerator": ({ from, cap, ...scale }, { id }) =>
    `${id} : l'accélérateur à partir de ${at(from, scale)} ne paie rien, car ${capOf(cap, scale.currency)} est atteint avant.`,
  "gate-takes-all": ({ gates }) =>
    `Le plan ne paie rien du tout sous ${gates.length === 1 ? "la condition" : "les conditions"} sur ${list(gates)}.`,
  "rate-above-margin": ({ from, to, rate, margin, ...scale }, { id }) =>
    `${id} : les ventes ${range(from, to, scale)} paient ${percent(rate)}, plus que la marge de ${percent(margin)}.`,
  "low-influence": ({ kpi, share: part }, { id }) =>
    `${id} : ${percent(part)} du variable cible dépendent de ${kpi}, sur quoi un commercial influe peu.`,
  "volume-without-quality": ({ kpi }, { id }) =>
    `${id} : ${kpi} compte un volume, et aucun critère n'en mesure la qualité, comme un taux de transformation.`,
  "changed-within-year": ({ previous, on, changed }) =>
    `Le plan suit ${previous} du ${day(on)} à moins d'un an et change ${list(changed)}.`,
  "deal-timing": ({ deal, gain, ...scale }, { id }) =>
    `${id} : un commercial gagne${gain === null ? "" : ` jusqu'à ${decimal(gain)} ${scale.currency}`} à déplacer une affaire de ${at(deal, scale)} dans une autre période de versement.`,
};
