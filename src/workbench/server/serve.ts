import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { localhostCertificate, type Certificate } from "./certificate";
import { securityHeaders } from "./securityHeaders";

export interface ServeOptions {
  /** Holds `addin/` (served at `/`) and `workbench/` (served at `/workbench/`). */
  readonly distFolder: string;
  /** The port to try first; when it is taken the next ones are tried. 0 takes any free port. */
  readonly port?: number;
  /** Where the certificate is kept; the user's cache folder by default. */
  readonly certificateFolder?: string;
}

export interface RunningServer {
  /** `https://localhost:<port>`, without a final slash. */
  readonly url: string;
  readonly port: number;
  readonly certificate: Certificate;
  close(): Promise<void>;
}

export const DEFAULT_PORT = 3000;
/** The origin that `manifest.xml` is written with. */
const MANIFEST_ORIGIN = `https://localhost:${DEFAULT_PORT}`;
export const PORTS_TO_TRY = 20;

/**
 * Office.js loads its telemetry from here. Answered with nothing it switches telemetry off, as it does
 * in an Excel that has none.
 */
const TELEMETRY_SINK = "/officejs/telemetry/oteljs_agave.js";

/**
 * Serves the add-in and the workbench over https on this machine's loopback addresses only.
 * `manifest.xml` is answered with this server's own origin, so that any port works.
 * @throws Error with code `EADDRINUSE` or `EACCES` when the port and the 19 after it are taken.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const certificate = await localhostCertificate(options.certificateFolder);
  const first = options.port ?? DEFAULT_PORT;
  for (let attempt = 0; ; attempt += 1) {
    const port = first === 0 ? 0 : first + attempt;
    try {
      return await listenOnLoopback(options.distFolder, port, certificate);
    } catch (error) {
      if (!isTaken(error) || attempt + 1 >= PORTS_TO_TRY) throw error;
    }
  }
}

async function listenOnLoopback(
  distFolder: string,
  wantedPort: number,
  certificate: Certificate,
): Promise<RunningServer> {
  const handler = staticHandler(distFolder);
  const ipv4 = createServer(certificate, handler);
  const port = await listen(ipv4, "127.0.0.1", wantedPort);
  const servers: Server[] = [ipv4];
  const ipv6 = createServer(certificate, handler);
  try {
    await listen(ipv6, "::1", port);
    servers.push(ipv6);
  } catch (error) {
    // A machine without IPv6 is fine; a port that another program holds on IPv6 is not: a browser
    // that asks `localhost` over IPv6 first would reach that program.
    if (isTaken(error)) {
      await close(ipv4);
      throw error;
    }
  }
  return {
    url: `https://localhost:${port}`,
    port,
    certificate,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function staticHandler(distFolder: string) {
  const files = sirv(distFolder, { dev: true, etag: true });
  const addIn = sirv(join(distFolder, "addin"), { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const pathname = (request.url ?? "/").split("?", 1)[0] ?? "/";
    for (const [name, value] of Object.entries(securityHeaders(pathname))) {
      response.setHeader(name, value);
    }
    if (!isLoopbackHost(request.headers.host)) return answer(response, 421);
    if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405);
    if (pathname === "/" || pathname === "/workbench") return redirect(response, "/workbench/");
    if (pathname === "/manifest.xml") {
      void sendManifest(request, response, join(distFolder, "addin", "manifest.xml"));
      return;
    }
    if (pathname === TELEMETRY_SINK) return sendEmptyScript(response);
    const notFound = () => answer(response, 404);
    if (pathname.startsWith("/workbench/")) files(request, response, notFound);
    else addIn(request, response, notFound);
  };
}

async function sendManifest(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  try {
    const text = await readFile(path, "utf8");
    response.setHeader("Content-Type", "application/xml; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.end(text.replaceAll(MANIFEST_ORIGIN, `https://${request.headers.host}`));
  } catch {
    answer(response, 404);
  }
}

function sendEmptyScript(response: ServerResponse): void {
  response.setHeader("Content-Type", "text/javascript");
  answer(response, 200);
}

/** Refuses names that were pointed at this machine by somebody else's name server. */
function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader("Location", location);
  answer(response, 307);
}

function answer(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, ipv6Only: true }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** `EACCES` is Windows' answer for a port inside a range that it keeps for itself. */
function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "EADDRINUSE" || code === "EACCES";
}
