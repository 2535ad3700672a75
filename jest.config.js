const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.(t|j)sx?$": [
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

/** One project a kind of test; `npm test` runs them all. */
module.exports = {
  // Half of the tests wait for a browser or a timer: two at once fit on two processors, where Jest would run one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine is no failure: what hangs fails after a minute, what needs longer says so itself.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}", "<rootDir>/tools/**/*.test.ts"],
      transform,
    },
    {
      displayName: "office",
      testMatch: ["<rootDir>/test/office/**/*.test.ts"],
      transform,
    },
    {
      displayName: "manifest",
      testMatch: ["<rootDir>/test/manifest/**/*.test.ts"],
      transform,
    },
    {
      displayName: "journeys",
      testMatch: ["<rootDir>/test/journeys/**/*.test.ts"],
      transform,
    },
  ],
};
