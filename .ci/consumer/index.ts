import { withInstalledPackage } from "../installedPackage.js";
import { checkBundlers } from "./checkBundlers.js";
import { checkLinks } from "./checkLinks.js";
import { checkPrograms } from "./checkPrograms.js";
import { checkTypes } from "./checkTypes.js";

/** Installs the packed package in an empty folder and uses it there as a stranger would. */
await withInstalledPackage(async (folder) => {
  checkPrograms(folder);
  checkLinks(folder);
  checkTypes(folder);
  await checkBundlers(folder);
});
