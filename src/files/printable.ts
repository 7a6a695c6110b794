/**
 * A text without what no document can hold: controls and halves of signs, which make Word call a file damaged. A line
 * that Word itself broke, as it is pasted from there, is a line.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n").replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/gu, "")
}
