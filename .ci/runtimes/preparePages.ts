import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { importMap } from "./importMap.js";

/**
 * Writes the pages that run the suite program: one loads the package's own files, which an import map finds; the other starts a
 * module worker. Import maps do not hold in workers, so the worker is a bundle.
 */
export async function preparePages(folder: string): Promise<void> {
  const head = '<!doctype html><link rel="icon" href="data:,">';
  const map = JSON.stringify({ imports: importMap(folder) });
  const script = (text: string, attributes: string): string => `<script ${attributes}>${text}</script>`;
  const page = script(map, 'type="importmap"') + script("", 'type="module" src="/suite.js"');
  writeFileSync(join(folder, "page.html"), head + page);
  const start = 'new Worker("/worker/suite.js", { type: "module" }).onerror = ({ message }) => console.log(message);';
  writeFileSync(join(folder, "worker.html"), head + script(start, 'type="module"'));
  await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: {
      modulePreload: false,
      outDir: "worker",
      rolldownOptions: { input: join(folder, "suite.js"), output: { entryFileNames: "suite.js" } },
    },
  });
}
