/**
 * Returns a built module as CommonJS with exports as fields and imports as names. A bundler writes getters and reads imports
 * off an object: a scorecard that does so for each record takes twice as long.
 */
export const commonJsOf = (module: string): string =>
  `"use strict";\n${module
    .replace(/^export (\{[^}]*\}) from ("[^"]+";)$/gm, "import $1 from $2\nexport $1;")
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) => {
      const required = from.replace(/^(\..*)\.js$/, "$1.cjs");
      return `const {${names.replaceAll(" as ", ": ")}} = require("${required}");`;
    })
    .replace(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = require($2);")
    .replace(/^export \{([^}]*)\};$/gm, (_, names: string) =>
      names
        .split(",")
        .map((name) => name.trim().split(" as "))
        .map(([own = "", given = own]) => `exports.${given} = ${own};`)
        .join("\n"),
    )}`;
