import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";

/** Data sets made by others lie beside the project where they are at hand; the suite passes without them. */
const shelf = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Tests on a data set; where it is missing, one that is skipped and says so. */
export const describeData = (name: string, tests: (folder: string) => void): void => {
  describe(`the ${name} data`, () => {
    if (existsSync(shelf + name)) tests(shelf + name);
    else it.skip("is not at hand", () => undefined);
  });
};
