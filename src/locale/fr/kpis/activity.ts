import type { KpiTexts } from "../../kpiText.js";

export const activityTexts: KpiTexts = {
  "activities-held": {
    title: "Activités réalisées",
    meaning: "Nombre d'activités commerciales qui ont eu lieu.",
    formula: "# réalisées",
  },
  "activities-per-win": {
    title: "Effort commercial par affaire gagnée (activités)",
    meaning: "Nombre d'activités réalisées pour une affaire gagnée.",
    formula: "# activités réalisées ÷ # affaires gagnées",
  },
  "admin-time-share": {
    title: "Part du temps hors vente",
    meaning:
      "Part du temps passé qui n'est pas consacrée aux prospects et aux clients : administratif, coaching, formation.",
    formula: "Σ minutes hors vente ÷ Σ minutes",
  },
  "appointments-booked": {
    title: "Rendez-vous pris",
    meaning: "Nombre de rendez-vous convenus, au jour de leur prise, quelle qu'en soit la suite.",
    formula: "# rendez-vous pris",
  },
  "contact-cadence": {
    title: "Respect du rythme de contact",
    meaning: "Part des comptes contactés dans le délai prévu pour leur segment.",
    formula: "# comptes contactés dans leur délai prévu ÷ # comptes",
  },
  "cost-per-opportunity": {
    title: "Coût par affaire créée",
    meaning: "Coûts commerciaux et temps des commerciaux, par affaire créée.",
    formula: "(coûts + temps commercial) ÷ # affaires créées",
  },
  "effort-minutes": {
    title: "Temps commercial passé",
    meaning: "Minutes passées en activités réalisées.",
    formula: "Σ minutes réalisées",
  },
  "effort-share-gap": {
    title: "Écart de répartition de l'effort",
    meaning: "Écart entre la part de l'effort consacrée à un segment et la part voulue.",
    formula: "part de l'effort − part voulue",
  },
  "hours-per-win": {
    title: "Effort commercial par affaire gagnée (heures)",
    meaning: "Nombre d'heures passées pour une affaire gagnée.",
    formula: "Σ heures réalisées ÷ # affaires gagnées",
  },
  "lost-time-cost": {
    title: "Coût du temps perdu",
    meaning: "Coût du temps des rendez-vous non honorés et des activités hors vente.",
    formula: "Σ minutes perdues × coût horaire ÷ 60",
  },
  "margin-per-effort": {
    title: "Marge gagnée par heure",
    meaning: "Marge des affaires gagnées par heure d'effort commercial.",
    formula: "Σ marge des affaires gagnées ÷ Σ heures réalisées",
  },
  "meetings-held": {
    title: "Rendez-vous réalisés",
    meaning: "Nombre de rendez-vous qui ont eu lieu : sur place, par téléphone, en visio, visites et démonstrations.",
    formula: "# rendez-vous réalisés",
  },
  "no-show-rate": {
    title: "Taux de rendez-vous non honorés",
    meaning: "Part des rendez-vous dus auxquels l'interlocuteur ne s'est pas présenté.",
    formula: "# non honorés ÷ (# réalisés + # non honorés)",
  },
  "proposals-sent": {
    title: "Propositions envoyées",
    meaning: "Nombre de propositions commerciales envoyées.",
    formula: "# propositions réalisées",
  },
  "prospecting-time-share": {
    title: "Part du temps de prospection",
    meaning: "Part du temps passé qui est consacrée à la recherche de nouveaux clients.",
    formula: "Σ minutes de prospection ÷ Σ minutes",
  },
  "rebooking-rate": {
    title: "Taux de reprogrammation des rendez-vous non honorés",
    meaning: "Part des rendez-vous non honorés qui ont été reprogrammés.",
    formula: "# non honorés reprogrammés ÷ # non honorés",
  },
  "result-per-effort": {
    title: "Chiffre d'affaires gagné par heure",
    meaning: "Valeur des affaires gagnées par heure d'effort commercial.",
    formula: "Σ montant des affaires gagnées ÷ Σ heures réalisées",
  },
  "selling-time-share": {
    title: "Part du temps de vente",
    meaning: "Part du temps passé qui est consacrée aux prospects et aux clients.",
    formula: "Σ minutes de vente ÷ Σ minutes",
  },
};
