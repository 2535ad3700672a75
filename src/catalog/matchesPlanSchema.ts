import { Ajv2020 } from "ajv/dist/2020";
import schema from "./plan.schema.json";

/**
 * Whether a value fulfils plan.schema.json; every breach is in its `errors`. The build puts the compiled code in the
 * place of this module (tools/compiledSchemaLoader.cjs), because the pane's Content-Security-Policy lets no code be
 * made at run time; `source` keeps that code.
 */
export default new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  code: { source: true },
}).compile(schema);
