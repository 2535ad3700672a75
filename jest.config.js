const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.(?:[cm]?[jt]s|[jt]sx)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** These come as ES modules alone, which Jest takes only transformed. */
const transformIgnorePatterns = ["/node_modules/(?!(?:parse5|entities|pdfjs-dist)/)"];

/** One project a kind of test; `npm test` runs them all. */
module.exports = {
  // Half of the tests wait for a browser or a timer: two at once fit on two processors, where Jest would run one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine is no failure: what hangs fails after a minute, what needs longer says so itself.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "unit",
      testMatch: [
        "<rootDir>/src/**/*.test.{ts,tsx}",
        "<rootDir>/tools/**/*.test.ts",
        "<rootDir>/test/reading/**/*.test.ts",
      ],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "office",
      testMatch: ["<rootDir>/test/office/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "manifest",
      testMatch: ["<rootDir>/test/manifest/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "journeys",
      testMatch: ["<rootDir>/test/journeys/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
