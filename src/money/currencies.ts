/**
 * Publication date of the ISO 4217 list one (current currencies and funds) that this library's table equals. Later
 * amendments are not in the table.
 */
export const iso4217PublishedOn = "2024-06-25";

/** The 179 codes of ISO 4217 by number of decimals of their minor unit. */
export const codesByMinorUnits: readonly { readonly minorUnits: number | null; readonly codes: string }[] = [
  {
    minorUnits: 2,
    codes:
      "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
      "CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG " +
      "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK " +
      "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE " +
      "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
  },
  { minorUnits: 0, codes: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF" },
  { minorUnits: 3, codes: "BHD IQD JOD KWD LYD OMR TND" },
  { minorUnits: 4, codes: "CLF UYW" },
  // Metals, units of account, the testing code and "no currency": ISO writes N.A.
  { minorUnits: null, codes: "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX" },
];
