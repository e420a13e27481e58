import { basename, dirname } from "node:path";
import webpack from "webpack";

/** Webpack minifies with terser by itself in production mode. */
export const builds = {
  [`webpack ${webpack.version} (terser)`]: (entry, output) =>
    new Promise((done, fail) => {
      const place = { path: dirname(output), filename: basename(output) };
      webpack(
        { mode: "production", entry, context: dirname(entry), output: place, performance: false },
        (error, stats) => {
          if (error) fail(error);
          else if (stats.hasErrors() || stats.hasWarnings()) fail(new Error(stats.toString("errors-warnings")));
          else done();
        },
      );
    }),
};
