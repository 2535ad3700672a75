import fc from "fast-check";
import { RequestLog, utf8Length } from "./requestLog";

it("measures a text in UTF-8 bytes", () => {
  // "grapheme" gives whole characters, those beyond the basic plane included.
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
    }),
  );
});

it("sums the requests of one kind that came after a mark", () => {
  const log = new RequestLog();
  const record = (kind: "workbook" | "notice", requestBytes: number, error: string | null = null) =>
    log.record({
      ordinal: log.nextOrdinal(),
      kind,
      detail: "",
      actions: 2,
      requestBytes,
      responseBytes: 10,
      milliseconds: 1.5,
      error,
    });
  record("workbook", 1);
  const mark = log.lastOrdinal;
  record("workbook", 20);
  record("notice", 300);
  record("workbook", 4000, "ItemNotFound");
  expect(log.totals({ kind: "workbook", after: mark })).toEqual({
    requests: 2,
    actions: 4,
    requestBytes: 4020,
    responseBytes: 20,
    milliseconds: 3,
    errors: 1,
  });
});
