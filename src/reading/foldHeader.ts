import { trimBlanks } from "../model/cells/blanks.js";

/** Returns a header without the blanks around it and with single blanks inside: its exact form. */
export const exactHeader = (header: string): string => trimBlanks(header);

/**
 * Returns a header as words in lower case without accents: `closeDate`, `close_date` and `Close Date` are one.
 *
 * @example foldHeader("Propriétaire_ID") // => 'proprietaire id'
 */
export const foldHeader = (header: string): string =>
  trimBlanks(header)
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#%]+/gu, " ")
    .trim();
