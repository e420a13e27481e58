import { defineConfig } from "tsup";
import { entries } from "./.ci/doors.js";

export default defineConfig({
  entry: entries(),
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  treeshake: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
});
