import type { FrenchTexts } from "./frenchTexts.js";

export const activityInFrench: FrenchTexts = {
  "activities-held": {
    title: "Activités réalisées",
    meaning: "Nombre d'activités commerciales qui ont eu lieu.",
  },
  "activities-per-win": {
    title: "Effort commercial par affaire gagnée (activités)",
    meaning: "Nombre d'activités réalisées pour une affaire gagnée.",
  },
  "admin-time-share": {
    title: "Part du temps hors vente",
    meaning:
      "Part du temps passé qui n'est pas consacrée aux prospects et aux clients : administratif, coaching, formation.",
  },
  "appointments-booked": {
    title: "Rendez-vous pris",
    meaning: "Nombre de rendez-vous convenus, au jour de leur prise, quelle qu'en soit la suite.",
  },
  "contact-cadence": {
    title: "Respect du rythme de contact",
    meaning: "Part des comptes contactés dans le délai prévu pour leur segment.",
  },
  "cost-per-opportunity": {
    title: "Coût par affaire créée",
    meaning: "Coûts commerciaux et temps des commerciaux, par affaire créée.",
  },
  "effort-minutes": {
    title: "Temps commercial passé",
    meaning: "Minutes passées en activités réalisées.",
  },
  "effort-share-gap": {
    title: "Écart de répartition de l'effort",
    meaning: "Écart entre la part de l'effort consacrée à un segment et la part voulue.",
  },
  "hours-per-win": {
    title: "Effort commercial par affaire gagnée (heures)",
    meaning: "Nombre d'heures passées pour une affaire gagnée.",
  },
  "lost-time-cost": {
    title: "Coût du temps perdu",
    meaning: "Coût du temps des rendez-vous non honorés et des activités hors vente.",
  },
  "margin-per-effort": {
    title: "Marge gagnée par heure",
    meaning: "Marge des affaires gagnées par heure d'effort commercial.",
  },
  "meetings-held": {
    title: "Rendez-vous réalisés",
    meaning: "Nombre de rendez-vous qui ont eu lieu : sur place, par téléphone, en visio, visites et démonstrations.",
  },
  "no-show-rate": {
    title: "Taux de rendez-vous non honorés",
    meaning: "Part des rendez-vous dus auxquels l'interlocuteur ne s'est pas présenté.",
  },
  "proposals-sent": {
    title: "Propositions envoyées",
    meaning: "Nombre de propositions commerciales envoyées.",
  },
  "prospecting-time-share": {
    title: "Part du temps de prospection",
    meaning: "Part du temps passé qui est consacrée à la recherche de nouveaux clients.",
  },
  "rebooking-rate": {
    title: "Taux de reprogrammation des rendez-vous non honorés",
    meaning: "Part des rendez-vous non honorés qui ont été reprogrammés.",
  },
  "result-per-effort": {
    title: "Chiffre d'affaires gagné par heure",
    meaning: "Valeur des affaires gagnées par heure d'effort commercial.",
  },
  "selling-time-share": {
    title: "Part du temps de vente",
    meaning: "Part du temps passé qui est consacrée aux prospects et aux clients.",
  },
};
