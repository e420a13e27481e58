import { drawInteger, pick } from "../primitives/draws.js";
import type { Random } from "../primitives/randomStream.js";
import type { Region } from "./regions.js";

interface Words {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly trade: readonly string[];
  readonly form: readonly string[];
}

const words: Readonly<Record<Region, Words>> = {
  France: {
    first: "Var Bel Cor Tres Mar Fon Gar Lon Sar Vil Pon Aur Ner Cha Dor".split(" "),
    second: "nelle vaux tigny mont lac gnac vert lieu zan court bray ville".split(" "),
    trade: "Eaux,Fonderie,Chimie,Laiterie,Papeterie,Énergie,Plastiques,Métaux,Agro,Pharma".split(","),
    form: "SA SAS SARL".split(" "),
  },
  Germany: {
    first: "Brel Hag Lind Stor Wek Ost Fal Grun Holl Kar Mers Nord Rab Tann Ulm".split(" "),
    second: "berg feld hofer mann bach stedt haus wald dorf kamp rode tal".split(" "),
    trade: "Wasser,Stahl,Chemie,Molkerei,Papier,Energie,Kunststoff,Metall,Brau,Pharma".split(","),
    form: "AG GmbH KG".split(" "),
  },
  Spain: {
    first: "Val Mon Ara Cas Ber Tor Sal Lor Oli Mir Gal Rib Nav Pal Cer".split(" "),
    second: "dera toro nuevo milla blanca huela verde ñola dillo mera rona sola".split(" "),
    trade: "Aguas,Fundición,Química,Lácteos,Papelera,Energía,Plásticos,Metal,Aceites,Farma".split(","),
    form: "SA SL SLU".split(" "),
  },
};

/** Industries in the order of the trades above. */
const industries = "Water,Metals,Chemicals,Food,Paper,Energy,Plastics,Metals,Food,Pharma".split(",");

/** Draws the name of an invented company of the region, with its industry. */
export function companyName(region: Region, random: Random): { name: string; industry: string } {
  const { first, second, trade, form } = words[region];
  const kind = drawInteger(random, 0, trade.length - 1);
  const name = [pick(random, first) + pick(random, second), trade[kind] ?? "", pick(random, form)].join(" ");
  return { name, industry: industries[kind] ?? "" };
}
