const SCALES: Readonly<Record<string, string>> = {
  thousand: "miles",
  million: "millones",
  billion: "miles de millones",
}

const UNITS: Readonly<Record<string, string>> = {
  percent: "por ciento",
  persons: "personas",
  rank: "puesto",
}

/** A unit of the data: "USD million" → "millones de USD". */
export function unitWords(unit: string): string {
  const [currency, scale] = unit.split(" ")
  return scale === undefined ? (UNITS[unit] ?? unit) : `${SCALES[scale] ?? scale} de ${currency}`
}

/** A figure with its unit: "USD 1,560 millones", "12 por ciento", "puesto 4". */
export function figureWords(value: string, unit: string): string {
  const [currency, scale] = unit.split(" ")
  if (scale !== undefined) return `${currency} ${value} ${SCALES[scale] ?? scale}`
  return unit === "rank" ? `${unitWords(unit)} ${value}` : `${value} ${unitWords(unit)}`
}
