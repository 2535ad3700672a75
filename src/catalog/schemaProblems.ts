import type { ErrorObject } from "ajv/dist/2020";
import type { Message } from "../messages/message";
import matchesSchema from "./matchesPlanSchema";
import schema from "./plan.schema.json";
import { pathText } from "./planProblem";
import { jsonTypeNames, planProblemMessages as messages } from "./planProblemMessages";

/** A breach of plan.schema.json and the steps from the file's root to its place. */
export interface SchemaProblem {
  readonly steps: readonly (string | number)[];
  readonly message: Message;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const patternMessages: Readonly<Record<string, Message>> = {
  [schema.$defs.id.pattern]: messages.malformedId,
  [schema.$defs.text.pattern]: messages.malformedText,
  [schema.properties.issued.pattern]: messages.malformedDate,
};

/** Every breach of the schema, in the schema's order; empty when there is none. */
export function schemaProblems(candidate: unknown): readonly SchemaProblem[] {
  matchesSchema(candidate);
  return (
    (matchesSchema.errors ?? [])
      // "if" only repeats what its "then" has said.
      .filter((error) => error.keyword !== "if")
      .map((error) => ({ steps: stepsOf(error.instancePath, candidate), ...describe(error) }))
  );
}

/** A JSON pointer's steps; a number where the step is an index. */
function stepsOf(pointer: string, root: unknown): readonly (string | number)[] {
  let place: unknown = root;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(place) ? Number(key) : key;
      place = (place as Readonly<Record<string, unknown>>)[key];
      return step;
    });
}

function describe(error: ErrorObject): Omit<SchemaProblem, "steps"> {
  const { keyword, params } = error;
  switch (keyword) {
    case "type":
      return typeProblem([params["type"]].flat());
    case "required":
      return { message: messages.missingField, parameters: { field: params["missingProperty"] } };
    case "additionalProperties":
      return {
        message: messages.unknownField,
        parameters: { field: params["additionalProperty"] },
      };
    case "enum":
      return {
        message: messages.notInList,
        parameters: { allowed: params["allowedValues"].map(String).join(" ") },
      };
    case "pattern": {
      const message = patternMessages[params["pattern"]];
      if (message !== undefined) return { message, parameters: {} };
      break;
    }
    case "minimum":
    case "maximum":
      return {
        message: messages.outOfBounds,
        parameters: { limit: `${params["comparison"]} ${params["limit"]}` },
      };
    case "minItems":
      return { message: messages.tooFewItems, parameters: { limit: params["limit"] } };
    case "maxItems":
      return { message: messages.tooManyItems, parameters: { limit: params["limit"] } };
    case "uniqueItems":
      return {
        message: messages.repeatedItem,
        parameters: { first: params["j"] + 1, second: params["i"] + 1 },
      };
  }
  return {
    message: messages.otherSchemaProblem,
    parameters: { detail: `${pathText([keyword])}: ${error.message ?? ""}` },
  };
}

/** "Wrong type", with the expected types named in each language. */
function typeProblem(types: readonly string[]): Omit<SchemaProblem, "steps"> {
  const names = types.map((type) => jsonTypeNames[type]!);
  return {
    message: {
      zh: messages.wrongType.zh.replace("{expected}", names.map(({ zh }) => zh).join("或 ")),
      en: messages.wrongType.en.replace("{expected}", names.map(({ en }) => en).join(" or ")),
    },
    parameters: {},
  };
}
