/** `O-00042`: short, and sorted by number. */
export function identifier(letter: string, number: number, digits: number): string {
  return `${letter}-${number.toString().padStart(digits, "0")}`;
}
