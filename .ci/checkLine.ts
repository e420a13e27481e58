/** Throws if a program printed another line than it should. */
export function checkLine(program: string, printed: string, expected: string): void {
  if (printed !== expected) throw new Error(`${program}: expected ${expected}, got ${printed}`);
}
