import { type Message, startMessages } from "../src/workbench/messages";

/** How to install a browser on this platform. */
export function noBrowserAdvice(platform: NodeJS.Platform): Message {
  if (platform === "win32") return startMessages.adviceWindows;
  if (platform === "darwin") return startMessages.adviceMac;
  return startMessages.adviceLinux;
}
