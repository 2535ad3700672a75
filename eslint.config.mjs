import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import prettier from "eslint-config-prettier";

/** The rooms and, for each, the rooms it may import from (besides itself). */
const rooms = {
  messages: [],
  plan: ["messages"],
  catalog: ["plan", "messages"],
  tables: ["plan", "messages"],
  reading: ["tables", "plan", "messages"],
  excel: ["tables", "plan", "catalog", "messages"],
  formulas: ["plan", "messages"],
  functions: ["formulas", "excel", "tables", "plan", "catalog", "messages"],
  taskpane: ["reading", "formulas", "excel", "tables", "plan", "catalog", "messages"],
  commands: ["excel", "tables", "plan", "catalog", "messages"],
  workbench: [],
};

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only from: ${[room, ...allowed].join(", ")}.`,
}));

/** Rooms that run without a page: in the custom-function runtime's logic, in Node, in tests. */
const pureRooms = ["messages", "plan", "catalog", "tables", "reading", "formulas"].map(
  (room) => `src/${room}/**/*.ts`,
);
const headlessWorkbench = [
  "protocol",
  "richapi",
  "customfunctions",
  "excel",
  "engine",
  "ribbon",
  "xlsx",
].map((folder) => `src/workbench/${folder}/**/*.ts`);
const pageGlobals = ["window", "document", "navigator", "localStorage", "sessionStorage"].map(
  (name) => ({ name, message: "This room has no page: it also runs in Node." }),
);
const officeGlobals = ["Office", "Excel", "OfficeExtension", "CustomFunctions"].map((name) => ({
  name,
  message: "Only excel/, functions/, commands/ and the pane's entry call Office.js.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "import-x/no-restricted-paths": ["error", { zones: arrows }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/{excel,functions,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) =>
        name.startsWith("office-addins/"),
      ),
    ),
  },
  {
    files: pureRooms,
    rules: { "no-restricted-globals": ["error", ...pageGlobals, ...officeGlobals] },
  },
  {
    files: headlessWorkbench,
    rules: { "no-restricted-globals": ["error", ...pageGlobals, ...officeGlobals] },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
