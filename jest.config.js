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
