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
    calculate: async ({ calculation }, type) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      calculation.recalculateAll();
      await calculation.settled();
    },
    // The engine calculates 100 ms after the last write and draws between requests anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
