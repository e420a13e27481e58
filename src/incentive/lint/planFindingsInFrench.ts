import { percentText } from "./percentText.js";
import type { PlanFindingTexts } from "./planFindingTexts.js";

interface Scale {
  readonly over: "attainment" | "amount";
  readonly currency: string;
}

const at = (place: string, { over, currency }: Scale): string =>
  over === "amount" ? `${place} ${currency}` : `${percentText(place)} % de l'objectif`;
const stretch = (from: string, to: string | null, scale: Scale): string =>
  to === null ? `à partir de ${at(from, scale)}` : `de ${at(from, scale)} à ${at(to, scale)}`;
const money = (amount: string | null, currency: string): string => (amount === null ? "" : ` de ${amount} ${currency}`);

/**
 * What is said of each finding in a plan, in French: `lintPlan(plan, { texts: planFindingsInFrench })`.
 */
export const planFindingsInFrench: PlanFindingTexts = {
  "criteria-count": ({ criteria }) => `un plan que l'on retient a deux à quatre critères, et celui-ci en a ${criteria}`,
  "percentages-off": ({ sum }) => `les poids sont des pourcentages et font ${sum}, non 100`,
  "no-means": () => "aucun critère ne porte sur les moyens : ce qu'un commercial fait et peut changer dès aujourd'hui",
  "no-collective": () => "aucun critère n'est collectif : rien n'est payé pour ce qu'une équipe atteint ensemble",
  cliff: ({ at: place, jump, ...scale }, { id }) =>
    `${id} : à ${at(place, scale)} la rémunération saute${money(jump, scale.currency)}, et qui est juste au-dessous perd autant`,
  "gate-cliff": ({ at: place, criterion, loses, jump, currency }, { id }) =>
    `${id} : juste sous ${percentText(place)} % de l'objectif de ${criterion}, la rémunération baisse de ${percentText(loses)} %${jump === null ? "" : `, soit ${jump} ${currency} par an à l'objectif`}`,
  plateau: ({ from, to, ...scale }, { id }) => `${id} : ${stretch(from, to, scale)}, vendre plus ne paie rien de plus`,
  inversion: ({ from, to, drop, ...scale }, { id }) =>
    `${id} : ${from === to ? `à ${at(from, scale)}` : stretch(from, to, scale)}, la rémunération baisse${money(drop, scale.currency)} quand on vend plus`,
  "unreachable-tier": ({ from, cap, currency, ...scale }, { id }) =>
    `${id} : ce qui commence à ${at(from, { ...scale, currency })} n'est jamais payé, le plafond${cap === null ? "" : ` de ${cap} ${currency}`} étant atteint avant`,
  "cap-before-accelerator": ({ from, cap, currency, ...scale }, { id }) =>
    `${id} : l'accélérateur à partir de ${at(from, { ...scale, currency })} ne paie rien, le plafond${cap === null ? "" : ` de ${cap} ${currency}`} étant atteint avant`,
  "gate-takes-all": ({ gates }) => `rien du tout n'est payé si ${gates.join(" et ")} n'est pas atteint`,
  "rate-above-margin": ({ from, to, rate, margin, ...scale }, { id }) =>
    `${id} : ${stretch(from, to, scale)}, chaque unité vendue paie ${percentText(rate)} %, et la marge est de ${percentText(margin)} %`,
  "low-influence": ({ kpi, share }, { id }) =>
    `${id} : un commercial influe peu sur ${kpi}, et ${percentText(share)} % de la part variable en dépendent`,
  "volume-without-quality": ({ kpi }, { id }) =>
    `${id} : ${kpi} compte un volume, et aucun critère ne demande ce qu'il en advient, comme le fait un taux de transformation`,
  "changed-within-year": ({ previous, on, changed }) =>
    `le plan suit ${previous} du ${on} à moins d'un an, et change ${changed.join(", ")}`,
  "deal-timing": ({ deal, gain, ...scale }, { id }) =>
    `${id} : compter une affaire de ${at(deal, scale)} dans une autre période de versement rapporte${gain === null ? "" : ` jusqu'à ${gain} ${scale.currency}`}`,
};
