import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The folder where this program may keep what it can make again (certificate, browser profile):
 * `%LOCALAPPDATA%` on Windows, `~/Library/Caches` on macOS, `$XDG_CACHE_HOME` or `~/.cache` elsewhere.
 */
export function userCacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  return join(cacheRoot(platform, environment, home), "plan-indicators");
}

function cacheRoot(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  home: string,
): string {
  if (platform === "win32") return environment.LOCALAPPDATA ?? join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return environment.XDG_CACHE_HOME || join(home, ".cache");
}
