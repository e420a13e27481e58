import { shownValue } from "./shownValue.js";

/** What a schema says of a value that is absent, or not what it should be: `wrongType("a text")`. */
export const wrongType =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input == null ? "is missing" : `${shownValue(input)} is not ${expected}`;
