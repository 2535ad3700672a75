import { loadedOnce } from "../excel/loadedOnce";
import { loadingMessages } from "../messages/loading";
import { languageOf, say } from "../messages/message";
import type { callFunction } from "./callFunction";

type CallFunction = typeof callFunction;

let call: CallFunction | null = null;

const load = loadedOnce(async () => {
  ({ callFunction: call } = await import(/* webpackChunkName: "functions" */ "./callFunction"));
  return call;
});

/**
 * Answers a call of a function from a cell. The code that does so loads with the first call, which waits for it; where
 * it cannot be had, the cell says so, and the next calculation tries again.
 */
export function callWhenLoaded(...args: Parameters<CallFunction>): ReturnType<CallFunction> {
  return call === null ? loadAndCall(args) : call(...args);
}

async function loadAndCall(args: Parameters<CallFunction>): Promise<unknown[][]> {
  let loaded: CallFunction;
  try {
    loaded = await load();
  } catch {
    const language = languageOf(Office.context.displayLanguage);
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      say(loadingMessages.functionsNotLoaded, language),
    );
  }
  return loaded(...args);
}
