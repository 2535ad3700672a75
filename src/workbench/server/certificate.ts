import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";
import { userCacheFolder } from "./userCacheFolder";

/** A certificate for `localhost` with its private key, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Browsers refuse server certificates that are valid for longer than 398 days. */
const VALID_DAYS = 397;
const RENEW_DAYS_BEFORE_EXPIRY = 30;
const FILE = "localhost.pem";

/**
 * This machine's certificate for `localhost`: the one kept in `folder`, or a new one when none is
 * there, when it cannot be read, or when it expires within 30 days. It is kept so that those who use
 * their own browser confirm it once and not at each start. The file is readable by its owner only.
 */
export async function localhostCertificate(
  folder: string = userCacheFolder(),
  now: Date = new Date(),
): Promise<Certificate> {
  const path = join(folder, FILE);
  const kept = await readKept(path, now);
  if (kept) return kept;
  const made = await make(now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, made.key + made.cert, { mode: 0o600 });
  await rename(draft, path);
  return made;
}

/** Base64 of the SHA-256 of the certificate's public key: Chromium's name for a certificate to trust. */
export function publicKeyHash(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}

async function readKept(path: string, now: Date): Promise<Certificate | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return undefined;
  }
  const start = text.indexOf("-----BEGIN CERTIFICATE-----");
  const kept = { key: text.slice(0, start), cert: text.slice(start) };
  try {
    const certificate = new X509Certificate(kept.cert);
    const usableUntil = Date.parse(certificate.validTo) - RENEW_DAYS_BEFORE_EXPIRY * DAY;
    const belongs = certificate.checkPrivateKey(createPrivateKey(kept.key));
    return belongs && now.getTime() < usableUntil ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function make(now: Date): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + (VALID_DAYS - 1) * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: ensureFinalNewline(made.private), cert: ensureFinalNewline(made.cert) };
}

function ensureFinalNewline(pem: string): string {
  return pem.endsWith("\n") ? pem : `${pem}\n`;
}
