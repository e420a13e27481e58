import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kpisByName } from "../kpi/kpisByName.js";
import { shownAnswer, shownTwin } from "./exact.js";
import { randomBook, randomWindow } from "./randomBook.js";
import { twinOf } from "./twinOf.js";

describe("every KPI answers what its naive twin does, to the last digit", () => {
  for (const [name, kpi] of kpisByName) {
    it(`${name}, over random books in random windows`, async () => {
      const twin = await twinOf(name);
      if (twin === undefined) expect.fail(`test/oracle/kpi/${name}.ts is missing`);
      fc.assert(
        fc.property(randomBook, randomWindow, (book, window) => {
          expect(shownAnswer(kpi(book as never, window))).toBe(shownTwin(twin(book, window)));
        }),
      );
    });
  }
});
