/** Writes an identifier such as `O-00042`, which sorts by its number. */
export function identifier(letter: string, number: number, digits: number): string {
  return `${letter}-${number.toString().padStart(digits, "0")}`;
}
