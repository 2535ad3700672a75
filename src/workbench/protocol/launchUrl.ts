import { HostFlag } from "./protocolConstants";

export interface LaunchOptions {
  /** Address of the pane's page; a query of its own stays. */
  readonly paneUrl: string;
  readonly conversationId: string;
  readonly addinId: string;
  readonly hostOrigin: string;
  readonly locale: string;
  /** The pane is a shared runtime; with custom functions both must be true. */
  readonly sharedRuntime: boolean;
  readonly customFunctions: boolean;
}

/**
 * The address under which Office.js in the pane believes itself in Excel on the web. Both sides need
 * https and the same host name; ports may differ.
 */
export function launchUrl(options: LaunchOptions): string {
  const flags =
    (options.sharedRuntime ? HostFlag.sharedRuntime : 0) |
    (options.customFunctions ? HostFlag.customFunctions : 0);
  const hostInfo = ["Excel", "Web", "16.01", options.locale, options.conversationId, "", "", flags];
  const xdmInfo = [options.conversationId, options.addinId, encodeURIComponent(options.hostOrigin)];
  const separator = options.paneUrl.includes("?") ? "&" : "?";
  return (
    `${options.paneUrl}${separator}_host_Info=${hostInfo.join("$")}` +
    `#&_serializer_version=1&_xdm_Info=${xdmInfo.join("|")}`
  );
}
