import { basename, dirname } from "node:path";
import { build, version } from "vite";

const buildWith = (minify) => (entry, output) =>
  build({
    root: dirname(entry),
    configFile: false,
    logLevel: "warn",
    build: {
      minify,
      modulePreload: false,
      outDir: dirname(output),
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: basename(output) },
        checks: { pluginTimings: false },
      },
    },
  });

export const builds = {
  [`vite ${version} (oxc)`]: buildWith("oxc"),
  [`vite ${version} (esbuild)`]: buildWith("esbuild"),
  [`vite ${version} (terser)`]: buildWith("terser"),
};
