/** Whether a text names a source that can be found: a web address, or a line with words and a year. */
export function isSource(text: string): boolean {
  const source = text.trim()
  if (/^[a-z][a-z0-9+.-]*:\S/i.test(source)) return isWebAddress(source)
  return LINE.test(source) && (source.match(/\p{L}{2,}/gu) ?? []).length >= 2
}

/** At least a year, as every bibliographic line has one. */
const LINE = /(?<!\d)(1[89]|20)\d\d(?!\d)/

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]+\.[^/]+/.test(text)
}
