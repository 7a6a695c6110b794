/** The words for the screen so that no line ends between a number and what it counts, nor begins with a dot. */
export const unbroken = (words: string): string => words.replace(/(?<=\d) (?=\p{L})| (?=·)/gu, "\u00A0")
