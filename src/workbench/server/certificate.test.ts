import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localhostCertificate, publicKeyHash } from "./certificate";

const DAY = 24 * 60 * 60 * 1000;

describe("localhostCertificate", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "certificate-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is for localhost and loopback only, and no authority", async () => {
    const certificate = new X509Certificate((await localhostCertificate(folder)).cert);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkHost("example.org")).toBeUndefined();
    expect(certificate.ca).toBe(false);
  });

  it("is kept from start to start", async () => {
    const first = await localhostCertificate(folder);
    expect(await localhostCertificate(folder)).toEqual(first);
  });

  it("is made anew within 30 days of its expiry, not before", async () => {
    const now = new Date("2024-01-01T00:00:00Z");
    const first = await localhostCertificate(folder, now);
    const expiry = Date.parse(new X509Certificate(first.cert).validTo);
    const early = await localhostCertificate(folder, new Date(expiry - 31 * DAY));
    expect(early.cert).toBe(first.cert);
    const late = await localhostCertificate(folder, new Date(expiry - 29 * DAY));
    expect(late.cert).not.toBe(first.cert);
  });

  it("is valid for no longer than browsers accept", async () => {
    const { cert } = await localhostCertificate(folder);
    const { validFrom, validTo } = new X509Certificate(cert);
    expect(Date.parse(validTo) - Date.parse(validFrom)).toBeLessThanOrEqual(398 * DAY);
  });

  it("replaces a file that is damaged or whose key belongs to another certificate", async () => {
    const first = await localhostCertificate(folder);
    await writeFile(join(folder, "localhost.pem"), "damaged");
    const second = await localhostCertificate(folder);
    await writeFile(join(folder, "localhost.pem"), first.key + second.cert);
    const third = await localhostCertificate(folder);
    expect(new Set([first.cert, second.cert, third.cert]).size).toBe(3);
  });

  const onPosix = process.platform === "win32" ? it.skip : it;
  onPosix("is readable by its owner only", async () => {
    await localhostCertificate(folder);
    expect((await stat(join(folder, "localhost.pem"))).mode & 0o777).toBe(0o600);
  });

  it("has a hash of 32 bytes that depends on the key", async () => {
    const first = await localhostCertificate(folder);
    await rm(join(folder, "localhost.pem"));
    const second = await localhostCertificate(folder);
    expect(Buffer.from(publicKeyHash(first.cert), "base64")).toHaveLength(32);
    expect(publicKeyHash(first.cert)).not.toBe(publicKeyHash(second.cert));
  });
});
