/** Headers of every answer. */
const COMMON = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;

/**
 * Both pages load from their own origin only. Styles inside the page are allowed because Fluent UI
 * and Univer write theirs at run time; `data:` and `blob:` hold icons and pictures made there.
 */
const OWN_ORIGIN_ONLY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Nobody may frame the workbench. */
const WORKBENCH = {
  ...COMMON,
  "Content-Security-Policy": [...OWN_ORIGIN_ONLY, "frame-ancestors 'none'"].join("; "),
};

/**
 * The add-in may be framed by any page, as Excel on the web does from addresses that are Microsoft's
 * to choose; for the same reason Excel's page may read the functions' metadata.
 */
const ADD_IN = {
  ...COMMON,
  "Content-Security-Policy": OWN_ORIGIN_ONLY.join("; "),
  "Access-Control-Allow-Origin": "*",
};

export function securityHeaders(pathname: string): Readonly<Record<string, string>> {
  return pathname.startsWith("/workbench/") ? WORKBENCH : ADD_IN;
}
