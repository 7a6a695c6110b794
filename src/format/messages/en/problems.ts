/** Words of the list of faults in the data, for their editors. */
export const problems = {
  title: (count: number) => (count === 1 ? "One problem in the data" : `${count} problems in the data`),
  text: "Mend the files below data/ and save: the page comes back by itself. A build stops at the same list.",
  sentence: (rule: string, remedy: string) => `${rule}. ${remedy}`,
  columns: ["Place", "Record", "Field", "Value", "Rule", "What to do"],
}
