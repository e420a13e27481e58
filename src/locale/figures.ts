/** Notation of figures in the sentences of a language. Decimals are plain texts, so that no digit is lost. */
export interface Figures {
  /** Formats a decimal such as `"12500.5"` with separated thousands. */
  readonly decimal: (plain: string) => string;
  /** Formats a share of 1 such as `"0.655"` as a percentage. */
  readonly percent: (plain: string) => string;
  /** Formats a day. */
  readonly day: (isoDay: string) => string;
  /** Formats a number of things, with the singular or plural of their noun. */
  readonly count: (many: number, one: string, several: string) => string;
  /** Joins names, with "and" before the last. */
  readonly list: (names: readonly string[]) => string;
}

/** Separates the thousands of a decimal from five digits on, so that a year or 1500 stays unchanged. */
export function formatDecimal(plain: string, point: string, space: string): string {
  const [whole = "", fraction] = plain.split(".");
  const digits = whole.replace("-", "").length;
  const grouped = digits > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, space) : whole;
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** Multiplies a decimal by 100 as text, because 0.55 × 100 is not 55 in doubles. */
export function timesHundred(plain: string): string {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = plain.slice(sign.length).split(".");
  const moved = (whole + fraction.slice(0, 2).padEnd(2, "0")).replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return rest === "" ? sign + moved : `${sign}${moved}.${rest}`;
}

export const joinNames = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${and}${names.at(-1) ?? ""}`;
