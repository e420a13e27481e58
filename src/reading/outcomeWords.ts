import type { Outcome } from "../model/records/opportunity.js";
import { foldHeader } from "./foldHeader.js";

const lost =
  /\b(?:lost|lose|loss|loose|perdu|perdue|perdus|perdante?|verloren|perdid[ao]|perdidos|perso|persa|przegran[aey]|verlies|disqualified|dead|cancell?ed|annulee?|storniert|cancelad[ao]|abandoned|rejected|declined)\b/u;
const won =
  /\b(?:won|win|wins|closedwon|gagne|gagnee|gagnes|gagnante?|gewonnen|gewonnene|ganad[ao]|ganador|ganh[ao]|vint[ao]|wygran[aey]|signed|success)\b/u;
const open =
  /\b(?:open|opened|offen|ouverte?|abiert[ao]|abert[ao]|aperto|in progress|in process|en cours|en curso|em andamento|in bearbeitung|active|pending|ongoing|new|nouveau|neu|nuevo|novo|engaging|prospecting|qualified)\b/u;

/**
 * Returns the outcome that a label of a stage or a status states by its words, in the languages of exports; null for a label
 * that has none of the words.
 *
 * @example [outcomeOfLabel("Closed Won"), outcomeOfLabel("6 - Verloren"), outcomeOfLabel("Demo")] // => [ 'won', 'lost', null ]
 */
export function outcomeOfLabel(label: string): Outcome | null {
  const words = foldHeader(label).replace(/\bclosed ?(?=won|lost)/u, "");
  if (lost.test(words)) return "lost";
  if (won.test(words)) return "won";
  return open.test(words) ? "open" : null;
}
