/** What tells an entry from its neighbours, the first that it has: an event its id, evidence its source, … */
const KEYS = [
  ["id"],
  ["source", "para"],
  ["by", "date"],
  ["person"],
  ["amount", "currency"],
  ["measure", "year"],
]

/** "fa50-sale-03" · "kbs-2023-11-17-summit 8" · "KR 2023-11-16" */
export function entryKey(entry: unknown): string {
  if (!isRecord(entry)) return plain(entry)
  const keys = KEYS.find((names) => names.every((name) => name in entry)) ?? Object.keys(entry)
  return keys.flatMap((name) => (entry[name] === null ? [] : plain(entry[name]))).join(" ")
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value)
}
