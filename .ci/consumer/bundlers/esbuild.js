import { build, version } from "esbuild";

export const builds = {
  [`esbuild ${version}`]: (entry, output) =>
    build({ entryPoints: [entry], outfile: output, bundle: true, minify: true, format: "esm", logLevel: "warning" }),
};
