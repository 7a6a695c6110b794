/** Places that Spanish as Peru writes it names with their article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "Brasil",
  "Callao",
  "Ecuador",
  "Japón",
  "Paraguay",
  "Perú",
  "Uruguay",
])

/** Spanish: "el Perú" · "Corea" · "el 16 nov. 2024" · "los días 10–12 may. 2012" · "nov. 2024" · "2024" */
export function el(words: string): string {
  const article = articleOf(words)
  return article === "" ? words : `${article} ${words}`
}

/** "del Perú" · "de Corea" · "del 16 nov. 2024" · "de nov. 2024" */
export function del(words: string): string {
  return articleOf(words) === "el" ? `del ${words}` : `de ${el(words)}`
}

/** "al Perú" · "a Corea" · "al 16 nov. 2024" · "a nov. 2024" */
export function al(words: string): string {
  return articleOf(words) === "el" ? `al ${words}` : `a ${el(words)}`
}

/** When: "el 16 nov. 2024" · "en nov. 2024" · "en 2024" */
export function on(date: string): string {
  return articleOf(date) === "" ? `en ${date}` : el(date)
}

function articleOf(words: string): "" | "el" | "los días" {
  if (WITH_ARTICLE.has(words)) return "el"
  // A day begins with one or two digits; a month with letters, a year with four.
  if (!/^\d{1,2}\D/.test(words)) return ""
  return /[–-]/.test(words) ? "los días" : "el"
}
