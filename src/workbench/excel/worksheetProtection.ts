import type { RichClass } from "../richapi/richClass";
import { recordArgument, type JsonRecord } from "./arguments";
import type { SheetRef } from "./context";

/** `Excel.WorksheetProtection`: unprotecting what is not protected does nothing, protecting twice is denied. */
export const worksheetProtectionClass: RichClass<SheetRef> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { get: ({ context, sheetId }) => context.protections.isProtected(sheetId) },
    options: { get: ({ context, sheetId }) => ({ ...context.protections.options(sheetId) }) },
  },
  methods: {
    protect: ({ context, sheetId }, options, password) => {
      const given: JsonRecord = options == null ? {} : recordArgument(options, "options");
      context.protections.protect(sheetId, given, password == null ? "" : String(password));
    },
    unprotect: ({ context, sheetId }, password) =>
      context.protections.unprotect(sheetId, password == null ? "" : String(password)),
  },
};
