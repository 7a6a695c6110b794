import type { problems as English } from "../en/problems.ts"

/** Words of the list of faults in the data, for their editors. */
export const problems: typeof English = {
  title: (count) => (count === 1 ? "Un problema en los datos" : `${count} problemas en los datos`),
  text: "Corrija los archivos bajo data/ y guarde: la página vuelve por sí sola. Una compilación se detiene ante la misma lista.",
  sentence: (rule: string, remedy: string) => `${rule}. ${remedy}`,
  columns: ["Lugar", "Registro", "Campo", "Valor", "Regla", "Qué hacer"],
}
