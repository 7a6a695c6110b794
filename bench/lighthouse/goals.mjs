/** @typedef {{ name: string, read: (result: import("lighthouse").Result) => number, show: (value: number) => string, goal: (value: number) => boolean }} Measure */

const MS = (/** @type {number} */ value) => `${Math.round(value)} ms`

/** What is read off each report, how it is written, and whether it is what it should be. @type {readonly Measure[]} */
export const MEASURES = [
  category("performance", "performance", 95),
  category("accessibility", "accessibility", 100),
  category("best-practices", "best practices", 100),
  category("seo", "search engines", 100),
  { name: "first paint", read: audit("first-contentful-paint"), show: MS, goal: () => true },
  { name: "largest paint", read: audit("largest-contentful-paint"), show: MS, goal: (ms) => ms <= 1600 },
  {
    name: "layout shift",
    read: audit("cumulative-layout-shift"),
    show: (value) => value.toFixed(3),
    goal: (shift) => shift < 0.001,
  },
  { name: "blocking", read: audit("total-blocking-time"), show: MS, goal: (ms) => ms <= 100 },
  {
    name: "bytes",
    read: audit("total-byte-weight"),
    show: (bytes) => `${Math.round(bytes / 1000)} kB`,
    goal: () => true,
  },
]

/**
 * @param {string} id
 * @param {string} name
 * @param {number} least
 * @returns {Measure}
 */
function category(id, name, least) {
  return {
    name,
    read: ({ categories }) => Math.round((categories[id]?.score ?? 0) * 100),
    show: String,
    goal: (score) => score >= least,
  }
}

/** @param {string} id @returns {Measure["read"]} */
function audit(id) {
  return ({ audits }) => audits[id]?.numericValue ?? Number.NaN
}
