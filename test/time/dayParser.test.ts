import { format as dateFnsFormat } from "date-fns/format";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayParser } from "../../src/time/dayParser.js";
import { parseDay } from "../../src/time/parseDay.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay } from "./utcDays.js";

const datePatterns = [
  "yyyy-MM-dd",
  "dd/MM/yyyy",
  "M/d/yyyy",
  "d.M.yyyy",
  "dd-MMM-yy",
  "MMM d, yyyy",
  "yyyyMMdd",
  "MM-dd-yy",
  "d MMM yyyy",
  "yy.M.d",
];
const timePatterns = [
  "",
  "'T'HH:mm:ss",
  " HH:mm",
  " h:mm a",
  " hh:mm:ssa",
  " H:mm:ss.SSS",
  " 'at' HH 'o''clock'",
  "'Z'",
];

describe("dayParser", () => {
  it("reads back what date-fns writes in the same format", () => {
    const instants = fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2099, 11, 30) });
    fc.assert(
      fc.property(
        fc.constantFrom(...datePatterns),
        fc.constantFrom(...timePatterns),
        instants,
        (date, time, instant) => {
          const local = new Date(instant);
          const day = [local.getFullYear(), local.getMonth() + 1, local.getDate()]
            .map((part) => part.toString().padStart(2, "0"))
            .join("-");
          expect(parseDay(dateFnsFormat(local, date + time), date + time)).toBe(day);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads the same day under every time zone of the machine, also one that its clocks left out", () => {
    expect(parseDay("30.12.2011 00:00", "dd.MM.yyyy HH:mm")).toBe("2011-12-30");
    expect(parseDay("2026-03-08 02:30", "yyyy-MM-dd HH:mm")).toBe("2026-03-08");
  });

  it("takes months and halves of the day in any case, and T as it stands", () => {
    for (const text of ["31-mar-2026T01:05pm", "31-MAR-2026T01:05PM", "31-Mar-2026T01:05Pm"]) {
      expect(parseDay(text, "dd-MMM-yyyyTHH:mma")).toBe("2026-03-31");
    }
    expect(parseDay("31-Mrz-2026", "dd-MMM-yyyy")).toBe("2026-03-31");
    expect(parseDay("31-Mrx-2026", "dd-MMM-yyyy")).toBeNull();
  });

  it("takes years of two digits as those from 2000 on", () => {
    expect(["00", "26", "69", "99"].map((year) => parseDay(`01/02/${year}`, "dd/MM/yy"))).toEqual([
      "2000-02-01",
      "2026-02-01",
      "2069-02-01",
      "2099-02-01",
    ]);
  });

  it.each([
    ["2026-02-30", "yyyy-MM-dd"],
    ["0000-01-01", "yyyy-MM-dd"],
    ["2026-13-01", "yyyy-MM-dd"],
    ["2026-00-10", "yyyy-MM-dd"],
    ["2026-3-31", "yyyy-MM-dd"],
    ["26-03-31", "yyyy-MM-dd"],
    ["12026-03-31", "yyyy-MM-dd"],
    ["2026-03-31 ", "yyyy-MM-dd"],
    [" 2026-03-31", "yyyy-MM-dd"],
    ["2026-03-31\n", "yyyy-MM-dd"],
    ["2026-03-31T10:00", "yyyy-MM-dd"],
    ["2026-03-31", "yyyy-MM-dd HH:mm"],
    ["2026-03-31 24:00", "yyyy-MM-dd HH:mm"],
    ["2026-03-31 23:60", "yyyy-MM-dd HH:mm"],
    ["2026-03-31 13:00 PM", "yyyy-MM-dd hh:mm a"],
    ["2026-03-31 0:00 AM", "yyyy-MM-dd h:mm a"],
    ["2026-03-31 9:00", "yyyy-MM-dd HH:mm"],
    ["2026.03.31", "yyyy-MM-dd"],
    ["2026x03x31", "yyyy.MM.dd"],
    ["2026/03/31", "dd/MM/yyyy"],
    ["31/12/2026", "M/d/yyyy"],
    ["2026-ma-31", "yyyy-MMM-dd"],
    ["", "yyyy-MM-dd"],
  ])("answers null for %j by %s", (text, format) => {
    expect(parseDay(text, format)).toBeNull();
  });

  it("keeps the day and the month apart, whichever the format has first", () => {
    const day = dayParser("dd/MM/yyyy");
    const month = dayParser("MM/dd/yyyy");
    expect([day("03/04/2026"), month("03/04/2026")]).toEqual(["2026-04-03", "2026-03-04"]);
  });

  it("reads every column of whole texts without memory of the row before", () => {
    const read = dayParser("d/M/yyyy");
    const days = Array.from({ length: 400 }, (_, at) => utcDay(20_000 + at));
    const texts = days.map((day) => day.split("-").map(Number).reverse().join("/"));
    expect(texts.flatMap((text) => [read(text), read("?"), read(text)])).toEqual(
      days.flatMap((day) => [day, null, day]),
    );
  });

  it("takes characters that patterns give a meaning for themselves", () => {
    const signs = String.raw`^$.*+?()[]{}|\/-é€😀"`;
    expect(parseDay(`2026${signs}03-31`, `yyyy${signs}MM-dd`)).toBe("2026-03-31");
    expect(parseDay("20260(03)31", "yyyy.(MM)dd")).toBeNull();
    expect(parseDay("le 31 d'avril? 03 2026", "'le' dd 'd''avril?' MM yyyy")).toBe("2026-03-31");
    expect(parseDay("31'03'2026", "dd''MM''yyyy")).toBe("2026-03-31");
  });

  it.each([
    ["YYYY-MM-DD", "YYYY"],
    ["dd/mm/yyyy", "exactly one year, one month and one day"],
    ["MM/yyyy", "exactly one year, one month and one day"],
    ["dd.MM.yyyy d", "exactly one year, one month and one day"],
    ["yyyy-MM-dd XXX", "XXX"],
    ["yyyy-MM-ddZ", "Z"],
    ["y-MM-dd", `in place of "y"`],
    ["QQQQ d, yyyy", "QQQQ"],
    ["yyyy-MM-dd 'at", "a quotation mark at the end"],
    ["dd-MM-yyyy-yy", "exactly one year"],
    ["yyyy-dd-dd", "exactly one year"],
    ["MM-yyyyd", "a separator between"],
    ["dMyyyy", "a separator between"],
    ["yyyyMdd", "a separator between"],
    ["d0MM.yyyy", "a separator between"],
    ["", "exactly one year"],
  ])("refuses the format %j", (format, why) => {
    const error = thrownBy(() => dayParser(format));
    expect(error).toMatchObject({ code: "impossible-request", place: { field: "format", value: format } });
    expect(error.message).toContain(why);
  });
});
