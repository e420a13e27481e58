import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** Data sets made by others lie beside the project where they are at hand; the suite passes without them. */
const shelf = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Tests on a data set: skipped, and seen to be, where it is missing. */
export const describeData = (name: string, tests: (folder: string) => void): void => {
  describe.skipIf(!existsSync(shelf + name))(`the ${name} data`, () => {
    tests(shelf + name);
  });
};
