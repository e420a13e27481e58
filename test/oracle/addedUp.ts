/** The sum of plain decimals, digit by digit, as integers with a scale of their own. */
export function addedUp(texts: readonly string[]): string {
  const places = Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0));
  const total = texts.reduce((sum, text) => {
    const [whole = "", fraction = ""] = text.split(".");
    return sum + BigInt(whole + fraction.padEnd(places, "0"));
  }, 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  const fraction = digits.slice(cut).replace(/0+$/, "");
  return `${total < 0n ? "-" : ""}${digits.slice(0, cut)}${fraction && `.${fraction}`}`;
}
