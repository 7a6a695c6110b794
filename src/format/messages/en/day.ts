/** Words of a field for a day. */
export const day = {
  forms: "Write 2024-11-16 or 16/11/2024; arrow keys up and down: a day on or back.",
  calendar: "Choose in a calendar",
  refused: (typed: string, from: string, until: string) =>
    `“${typed}” is no day from ${from} to ${until}. Write for example 2024-11-16 or 16/11/2024.`,
}
