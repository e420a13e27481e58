/** Figures in the sentences of a language. Decimals come as plain text, so that every digit stays. */
export interface Figures {
  /** A decimal, its thousands parted: `"12500.5"`. */
  readonly decimal: (plain: string) => string;
  /** A share of 1 in percent: `"0.655"`. */
  readonly percent: (plain: string) => string;
  readonly day: (isoDay: string) => string;
  /** So many of something, in the right number. */
  readonly count: (many: number, one: string, several: string) => string;
  /** Names one after the other, the last of them after "and". */
  readonly list: (names: readonly string[]) => string;
}

/** Thousands are parted from five digits on, so that a year or 1500 keeps its looks. */
export function written(plain: string, point: string, space: string): string {
  const [whole = "", fraction] = plain.split(".");
  const digits = whole.replace("-", "").length;
  const parted = digits > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, space) : whole;
  return fraction === undefined ? parted : `${parted}${point}${fraction}`;
}

/** Returns a plain decimal × 100, as text: 0.55 × 100 is not 55 among doubles. */
export function timesHundred(plain: string): string {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = plain.slice(sign.length).split(".");
  const moved = (whole + fraction.slice(0, 2).padEnd(2, "0")).replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return rest === "" ? sign + moved : `${sign}${moved}.${rest}`;
}

export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${and}${names.at(-1) ?? ""}`;
