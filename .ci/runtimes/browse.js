import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "./serveFolder.js";

// Opens a page of the working folder in Chromium, and prints the first line that the page or its worker prints.
const [, , executablePath, path] = process.argv;
const server = await serveFolder(process.cwd());
const profile = mkdtempSync(join(tmpdir(), "sales-kpi-chromium-"));
const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  chromiumSandbox: false,
  args: [...quiet, "--disable-component-update", "--disable-sync"],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  const printed = page.waitForEvent("console").then((message) => message.text());
  const failed = page.waitForEvent("pageerror").then((error) => Promise.reject(error));
  const line = Promise.race([printed, failed]);
  await Promise.all([page.goto(`http://127.0.0.1:${server.address().port}/${path}`), line]);
  console.log(await line);
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
