import { defineConfig, type Options } from "tsup";
import { entryPoints, outputOf } from "./.ci/entryPoints.js";
import { ownBuild, ownEntryPoints, packedBuild, packedFiles } from "./.ci/packed.js";

const code = (build: Options): Options => ({
  ...build,
  format: ["esm"],
  target: "es2022",
  treeshake: false,
});

export default defineConfig([
  {
    entry: Object.fromEntries(Object.entries(entryPoints).map(([name, source]) => [outputOf(name), source])),
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
  // `.ci/writeEntryPoints.ts` writes the other entry points and CommonJS after these.
  ...packedFiles.map((file) => code(packedBuild(file))),
  ...ownEntryPoints.map((name) => code(ownBuild(name))),
]);
