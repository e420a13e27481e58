import { defineConfig } from "tsup";
import { doors, outputOf } from "./.ci/doors.js";
import { ownDoors, packed, writePacked } from "./.ci/packed.js";

writePacked();

const entries = Object.entries(doors).map(([door, source]) => [outputOf(door), source] as const);

export default defineConfig([
  {
    entry: Object.fromEntries(entries),
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
  {
    // The doors' own files are written by `.ci/openDoors.ts`: they pass on what these have.
    entry: { ...packed, ...Object.fromEntries(entries.filter(([output]) => ownDoors.includes(`./${output}`))) },
    format: ["esm", "cjs"],
    target: "es2022",
    splitting: true,
    treeshake: false,
    // What is used of them is little, and would be loaded from a hundred files, with messages in every language.
    noExternal: ["zod", "date-fns"],
  },
]);
