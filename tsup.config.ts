import { defineConfig, type Options } from "tsup";
import { doors, outputOf } from "./.ci/doors.js";
import { ownBuild, ownDoors, packedBuild, packedFiles } from "./.ci/packed.js";

const code = (build: Options): Options => ({
  ...build,
  format: ["esm"],
  target: "es2022",
  treeshake: false,
});

export default defineConfig([
  {
    entry: Object.fromEntries(Object.entries(doors).map(([door, source]) => [outputOf(door), source])),
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
  // The other doors' files and the CommonJS ones are written by `.ci/openDoors.ts` when these are done.
  ...packedFiles.map((file) => code(packedBuild(file))),
  ...ownDoors.map((door) => code(ownBuild(door))),
]);
