import tseslint from "typescript-eslint";

const forbiddenInSource = [
  { object: "Date", property: "now", message: "Nothing global: take the day as an argument." },
  { object: "Math", property: "random", message: "Nothing global: take a seed as an argument." },
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "examples/data", ".ci/programs/strict.ts"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: ["./test/tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", { name: "process", message: "src runs anywhere." }],
      "no-restricted-properties": ["error", ...forbiddenInSource],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Nothing global: take the day as an argument.",
        },
        { selector: "ExportDefaultDeclaration", message: "Exports have names." },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // Written by `npm run index`, or tables of texts: as long as the catalogue is.
    files: ["src/kpi/catalogue.ts", "src/reading/vendors/*.ts", "src/**/index.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // Loops over typed arrays stay within their bounds by construction, which the type of an index cannot say.
    files: [
      "src/query/**/*.ts",
      "src/time/{civilDate,numberOfDay}.ts",
      "src/incentive/simulate/*.ts",
      "bench/{loaded,payout}/*.ts",
    ],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
