/**
 * Words with places and what fills them, by which another language can say the same: "there is no month {0}". Plain data,
 * since problems go from a worker to the page.
 */
export interface Worded {
  readonly template: string
  readonly values: readonly string[]
}

/** Words as they stand in the program; each `${…}` is a place. */
export function worded(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Worded {
  return {
    template: parts.reduce((before, part, place) => `${before}{${place - 1}}${part}`),
    values: values.map(String),
  }
}

/** A count as every language of the page writes it: "5,000". */
export const counted = (count: number): string => count.toLocaleString("en")

/** The words of a template, in whichever language it is, with its places filled. */
export function filled(template: string, values: readonly string[]): string {
  // In one go: what fills a place may itself look like one.
  return template.replace(/\{(\d+)\}/g, (place, number: string) => values[Number(number)] ?? place)
}
