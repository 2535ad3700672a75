import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { connect } from "node:net";
import { join } from "node:path";
import { serve, type RunningServer } from "./serve";

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

describe("serve", () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "serve-"));
    await mkdir(join(folder, "dist", "addin"), { recursive: true });
    await mkdir(join(folder, "dist", "workbench"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "secret");
    await writeFile(join(folder, "dist", "addin", "pane.html"), "<p>pane</p>");
    await writeFile(
      join(folder, "dist", "addin", "manifest.xml"),
      '<a href="https://localhost:3000/x"/><b href="https://localhost:3000/y"/>',
    );
    await writeFile(join(folder, "dist", "workbench", "index.html"), "<p>workbench</p>");
    server = await serve({ distFolder: join(folder, "dist"), port: 0, certificateFolder: folder });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Sends the path as it is: `fetch` would tidy `..` away before sending. */
  function get(path: string, options: { method?: string; host?: string } = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: "localhost",
          port: server.port,
          path,
          method: options.method ?? "GET",
          ca: server.certificate.cert,
          servername: "localhost",
          headers: options.host ? { host: options.host } : {},
        },
        (response) => {
          let body = "";
          response.setEncoding("utf8");
          response.on("data", (piece: string) => (body += piece));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      sent.on("error", reject);
      sent.end();
    });
  }

  it("serves the add-in at the root and the workbench below its folder", async () => {
    expect(await get("/pane.html?_host_Info=Excel$Web")).toMatchObject({
      status: 200,
      body: "<p>pane</p>",
    });
    expect(await get("/workbench/")).toMatchObject({ status: 200, body: "<p>workbench</p>" });
  });

  it("leads the root to the workbench", async () => {
    const reply = await get("/");
    expect([reply.status, reply.headers.location]).toEqual([307, "/workbench/"]);
  });

  it("answers the manifest with its own origin", async () => {
    const { body } = await get("/manifest.xml");
    expect(body).toBe(`<a href="${server.url}/x"/><b href="${server.url}/y"/>`);
  });

  it("gives Office.js an empty script for its telemetry", async () => {
    const reply = await get("/officejs/telemetry/oteljs_agave.js");
    expect([reply.status, reply.headers["content-type"], reply.body]).toEqual([
      200,
      "text/javascript",
      "",
    ]);
  });

  it.each([
    "/../secret.txt",
    "/../../secret.txt",
    "/workbench/../../secret.txt",
    "/%2e%2e/%2e%2e/secret.txt",
    "/..%2f..%2fsecret.txt",
    "/..\\..\\secret.txt",
    "/%00",
    "/missing.html",
  ])("answers 404 to %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: "" });
  });

  it("serves reading only", async () => {
    expect((await get("/pane.html", { method: "POST" })).status).toBe(405);
    expect((await get("/pane.html", { method: "HEAD" })).status).toBe(200);
  });

  it("refuses a foreign name that was pointed at this machine", async () => {
    expect((await get("/pane.html", { host: "attacker.example" })).status).toBe(421);
    expect((await get("/pane.html", { host: "localhost.attacker.example" })).status).toBe(421);
  });

  it("lets both pages load from their own origin only, and nobody frame the workbench", async () => {
    const policies = await Promise.all(
      ["/workbench/", "/pane.html"].map(async (path) =>
        String((await get(path)).headers["content-security-policy"]),
      ),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/https?:|\*/);
    }
    expect(policies[0]).toContain("frame-ancestors 'none'");
  });

  it("makes the browser ask again after a build", async () => {
    expect((await get("/pane.html")).headers["cache-control"]).toBe("no-cache");
  });

  it("is not reachable from the network", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    if (!outside) return;
    await expect(connects(outside.address, server.port)).resolves.toBe(false);
    await expect(connects("127.0.0.1", server.port)).resolves.toBe(true);
  });

  it("takes the next port when the wanted one is taken", async () => {
    const occupied = createServer();
    const port = await new Promise<number>((resolve) => {
      occupied.listen(0, "127.0.0.1", () => {
        const address = occupied.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    try {
      const distFolder = join(folder, "dist");
      const second = await serve({ distFolder, port, certificateFolder: folder });
      await second.close();
      expect(second.port).toBeGreaterThan(port);
    } finally {
      occupied.close();
    }
  });
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
