import type { ExportPreset } from "./preset.js";
import { bitrix24 } from "./vendors/bitrix24.js";
import { dynamics } from "./vendors/dynamics.js";
import { espocrm } from "./vendors/espocrm.js";
import { freshsales } from "./vendors/freshsales.js";
import { hubspot } from "./vendors/hubspot.js";
import { odoo } from "./vendors/odoo.js";
import { pipedrive } from "./vendors/pipedrive.js";
import { quickbooks } from "./vendors/quickbooks.js";
import { salesforce } from "./vendors/salesforce.js";
import { shopify } from "./vendors/shopify.js";
import { stripe } from "./vendors/stripe.js";
import { suitecrm } from "./vendors/suitecrm.js";
import { twentyFourSevenOffice } from "./vendors/twentyFourSevenOffice.js";
import { vtiger } from "./vendors/vtiger.js";
import { woocommerce } from "./vendors/woocommerce.js";
import { xero } from "./vendors/xero.js";
import { zendeskSell } from "./vendors/zendeskSell.js";
import { zoho } from "./vendors/zoho.js";

/**
 * Returns the presets of all exports that are known: headers in the languages of each vendor, labels and formats, as data.
 *
 * @example exportPresets().some(({ vendor, object }) => vendor === "hubspot" && object === "deals-export") // => true
 */
export const exportPresets = (): readonly ExportPreset[] => [
  ...bitrix24,
  ...dynamics,
  ...espocrm,
  ...freshsales,
  ...hubspot,
  ...odoo,
  ...pipedrive,
  ...quickbooks,
  ...salesforce,
  ...shopify,
  ...stripe,
  ...suitecrm,
  ...twentyFourSevenOffice,
  ...vtiger,
  ...woocommerce,
  ...xero,
  ...zendeskSell,
  ...zoho,
];
