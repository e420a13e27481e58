import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup, VERSION } from "rollup";

export const builds = {
  [`rollup ${VERSION} (terser)`]: async (entry, output) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve(), terser()], onwarn: refuse });
    await bundle.write({ file: output, format: "es" });
    await bundle.close();
  },
};

function refuse({ message }) {
  throw new Error(message);
}
