import type { RichClass } from "../richapi/richClass";
import { oneOf } from "./arguments";
import type { WorkbookContext } from "./context";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. In manual mode reads do not wait for the engine, which goes on calculating. */
export const applicationClass: RichClass<WorkbookContext> = {
  name: "Application",
  scalars: {
    calculationMode: {
      get: ({ application }) => application.calculationMode,
      set: ({ application }, value) => {
        application.calculationMode = oneOf(value, calculationModes, "calculationMode");
      },
    },
  },
  methods: {
    calculate: async ({ calculation, functions }, type) => {
      const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      // Only a full calculation asks custom functions whose arguments are as before.
      if (kind !== "Recalculate") functions?.invalidate();
      calculation.recalculateAll();
      await calculation.settled();
    },
    // The engine calculates 100 ms after the last write and draws between requests anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
