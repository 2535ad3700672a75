import { type Language, pageMessages, say } from "../messages";

/** A file that the page needs cannot be fetched; `message` is in the page's language. */
export class Unreachable extends Error {}

/**
 * The text of a file of this server.
 * @throws Unreachable with what to do.
 */
export async function fetchText(url: string, language: Language): Promise<string> {
  const failure = await whyUnreachable(url, language);
  if (failure !== null) {
    throw new Unreachable(say(pageMessages.fileUnreadable, language, { url, reason: failure }));
  }
  return (await fetch(url)).text();
}

/** Why an address gives no page, in words; null when it does. */
export async function whyUnreachable(url: string, language: Language): Promise<string | null> {
  try {
    const { ok, status } = await fetch(url, { method: "HEAD" });
    return ok ? null : say(pageMessages.httpStatus, language, { status });
  } catch {
    return say(pageMessages.noAnswer, language);
  }
}
