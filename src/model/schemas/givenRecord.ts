/** Lets a check of a whole record run beside the checks of its fields, so that all of their problems are listed. */
export const givenRecord = ({ value }: { readonly value: unknown }): boolean =>
  typeof value === "object" && value !== null;
