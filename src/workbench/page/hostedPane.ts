import { launchUrl } from "../protocol/launchUrl";
import { PaneHost } from "../protocol/paneHost";
import type { PaneHostOptions } from "../protocol/paneHostOptions";
import type { Manifest } from "../ribbon/manifest";

/** One load of the pane's page, and the host that serves it. */
export interface HostedPane {
  readonly host: PaneHost;
  /** The address to load: only in the conversation of this host does Office.js start. */
  readonly url: string;
  /** Connects the pane's window; messages of other windows are not heard. */
  connect(pane: Window): void;
  close(): void;
}

type HostOptions = Omit<PaneHostOptions, "conversationId" | "addinId" | "hostOrigin" | "post">;

/** A host for a new load of the add-in's runtime page. Office.js needs it under this page's host name. */
export function hostPane(manifest: Manifest, options: HostOptions): HostedPane {
  const conversationId = crypto.randomUUID();
  const hostOrigin = window.location.origin;
  const paneOrigin = new URL(manifest.runtimeUrl).origin;
  let pane: Window | undefined;
  const host = new PaneHost({
    ...options,
    conversationId,
    addinId: manifest.id,
    hostOrigin,
    post: (message) => pane?.postMessage(message, paneOrigin),
  });
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (pane !== undefined && source === pane && origin === paneOrigin) host.receive(data);
  };
  window.addEventListener("message", hear);
  return {
    host,
    url: launchUrl({
      paneUrl: manifest.runtimeUrl,
      conversationId,
      addinId: manifest.id,
      hostOrigin,
      locale: options.locale,
      sharedRuntime: true,
      customFunctions: manifest.functions !== undefined,
    }),
    connect(opened) {
      pane = opened;
    },
    close() {
      window.removeEventListener("message", hear);
      host.close();
    },
  };
}
