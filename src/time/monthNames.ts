/** Names of the months in the languages of exports: English, French, German, Spanish, Portuguese, Italian, Dutch and Polish. */
const names: readonly (readonly string[])[] = [
  [
    "jan",
    "january",
    "janv",
    "janvier",
    "jän",
    "januar",
    "jänner",
    "ene",
    "enero",
    "janeiro",
    "gen",
    "gennaio",
    "januari",
    "sty",
    "stycznia",
  ],
  [
    "feb",
    "february",
    "fév",
    "févr",
    "février",
    "februar",
    "febrero",
    "fev",
    "fevereiro",
    "febbraio",
    "februari",
    "lut",
    "lutego",
  ],
  ["mar", "march", "mars", "mär", "mrz", "märz", "marzo", "março", "mrt", "maart", "marca"],
  ["apr", "april", "avr", "avril", "abr", "abril", "aprile", "kwi", "kwietnia"],
  ["may", "mai", "mayo", "maio", "mag", "maggio", "mei", "maj", "maja"],
  ["jun", "june", "juin", "juni", "junio", "junho", "giu", "giugno", "cze", "czerwca"],
  ["jul", "july", "juil", "juillet", "juli", "julio", "julho", "lug", "luglio", "lip", "lipca"],
  ["aug", "august", "août", "ago", "agosto", "augustus", "sie", "sierpnia"],
  ["sep", "sept", "september", "septembre", "septiembre", "set", "setembro", "settembre", "wrz", "września"],
  ["oct", "october", "octobre", "okt", "oktober", "octubre", "out", "outubro", "ott", "ottobre", "paź", "października"],
  ["nov", "november", "novembre", "noviembre", "novembro", "lis", "listopada"],
  [
    "dec",
    "december",
    "déc",
    "décembre",
    "dez",
    "dezember",
    "dic",
    "diciembre",
    "dezembro",
    "dicembre",
    "gru",
    "grudnia",
  ],
];

/** Returns a name without case, accents and a final dot. */
const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f.]/gu, "")
    .toLowerCase();

/** Returns the months by their folded names. */
const indexMonths = (): ReadonlyMap<string, number> =>
  new Map(names.flatMap((month, index) => month.map((name) => [foldName(name), index + 1] as const)));

const monthByName = indexMonths();

/** Returns the number of a month from 1 to 12 by its name, or a usual abbreviation of it, in one of the languages; null for another word. */
export const monthOfName = (name: string): number | null => monthByName.get(foldName(name)) ?? null;
