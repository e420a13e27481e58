/** Signs and names of currencies in exports, each with its ISO 4217 code. */
const codes: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["฿", "THB"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["lei", "RON"],
  ["R$", "BRL"],
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["MX$", "MXN"],
  ["Fr.", "CHF"],
  ["SFr.", "CHF"],
  ["kr", "SEK"],
  ["kr.", "DKK"],
]);

/** Currencies that share a sign with others: the sign means the currency of the book if that is among them. */
const sharing: ReadonlyMap<string, readonly string[]> = new Map([
  ["$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP", "TWD"]],
  ["¥", ["JPY", "CNY"]],
  ["£", ["GBP", "EGP", "GIP"]],
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
  ["kr.", ["DKK", "NOK", "SEK", "ISK"]],
  ["Fr.", ["CHF", "XAF", "XOF"]],
]);

/** Names of currencies that exports write in full, in lower case. */
const names: ReadonlyMap<string, string> = new Map([
  ["us dollar", "USD"],
  ["u.s. dollar", "USD"],
  ["dollar", "USD"],
  ["dollar américain", "USD"],
  ["us-dollar", "USD"],
  ["dólar americano", "USD"],
  ["dólar estadounidense", "USD"],
  ["canadian dollar", "CAD"],
  ["australian dollar", "AUD"],
  ["euro", "EUR"],
  ["british pound", "GBP"],
  ["pound sterling", "GBP"],
  ["livre sterling", "GBP"],
  ["pfund sterling", "GBP"],
  ["swiss franc", "CHF"],
  ["franc suisse", "CHF"],
  ["schweizer franken", "CHF"],
  ["brazilian real", "BRL"],
  ["real", "BRL"],
  ["yen", "JPY"],
  ["indian rupee", "INR"],
]);

/** Returns the pattern of a currency beside a number: a sign or a code. The longer signs stand before those that they begin with. */
export const currencyPattern = (): string =>
  `(?:${[...codes.keys()]
    .toSorted((left, right) => right.length - left.length)
    .map((sign) => sign.replaceAll(/[$.]/gu, String.raw`\$&`))
    .join("|")}|[A-Z]{3})`;

/** Returns the ISO 4217 code of a sign of currency; null for any other text. A sign that several share means the book's if it can. */
export function currencyOfSign(sign: string, bookCurrency?: string): string | null {
  if (bookCurrency !== undefined && sharing.get(sign)?.includes(bookCurrency) === true) return bookCurrency;
  return codes.get(sign) ?? null;
}

/**
 * Returns the currency that a sign, a code or a name stands for; null for any other text. A sign that several currencies
 * share stands for the currency of the book if that is one of them.
 *
 * @example [currencyOf("€"), currencyOf("$", "CAD"), currencyOf("US Dollar"), currencyOf("eur")] // => [ 'EUR', 'CAD', 'USD', 'EUR' ]
 */
export function currencyOf(text: string, bookCurrency?: string): string | null {
  return (
    currencyOfSign(text, bookCurrency) ??
    names.get(text.toLowerCase()) ??
    (/^[A-Za-z]{3}$/u.test(text) ? text.toUpperCase() : null)
  );
}
