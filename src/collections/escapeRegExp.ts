/** Returns a text as a pattern that matches the text itself. The flag `u` refuses escapes of signs that need none. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
