import { defineConfig } from "tsup";
import { entries } from "./.ci/doors.js";
import { openKpiDoors, plainSource, writePlainSource } from "./.ci/kpiDoors.js";

writePlainSource();

export default defineConfig([
  {
    entry: entries(),
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
  {
    // What two of these reach stands in a file of its own: KPIs without money, and what needs zod, are apart from the rest.
    entry: { ...entries(), plain: plainSource, parse: "src/model/parse/parseSalesBook.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    splitting: true,
    treeshake: false,
    // Its files are a hundred, with its messages in every language: most of the time that loading the package took.
    noExternal: ["zod"],
    onSuccess: () => {
      openKpiDoors();
      return Promise.resolve();
    },
  },
]);
