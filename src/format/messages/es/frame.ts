import { al } from "../../article.ts"
import { el, on } from "../../article.ts"
import type { frame as English } from "../en/frame.ts"

/** How many reports a claim or a count rests on, and how many releases or stories stand behind them. */
export const groundsWords: typeof English.grounds = ({ reports, origins }) =>
  `${reports} ${reports === 1 ? "informe" : "informes"} · ${origins} ${origins === 1 ? "origen" : "orígenes"}`

/** Words around charts and under claims. */
export const frame: typeof English = {
  asTable: "Tabla",
  save: (title, kind) => `Descargar ${title} como ${kind}`,
  broken: "No se pudo trazar este gráfico; la tabla de abajo contiene las mismas cifras.",
  notReported: "no informado",
  grounds: groundsWords,
  paragraphs: (paras) => `¶${paras.join(", ")}`,
  silent: (span) => `${span} sin novedades`,
  unchecked: (date) => (date === null ? "nunca revisado" : `sin revisión desde ${el(date)}`),
  ago: (span, isAtLeast) => `hace ${isAtLeast ? "al menos " : ""}${span}`,
  left: (date) => `hasta ${el(date)}`,
  followed: (name, date) => `dejó el cargo a más tardar ${on(date)}, fecha en que ${name} figura en él`,
  stage: { needs: "Requiere", notEnough: "No basta" },
  fromTo: (from, to) => `${from} – ${to}`,
  filtered: (filters) => `Filtros: ${filters}.`,
  marked: (filters) => `Resaltado: ${filters}.`,
  onDay: (date) => `Situación ${al(date)}.`,
  undated: "sin fecha",
  weak: "fuente débil",
  skipTo: (place) => `Ir a: ${place}`,
  onlyEnglish: "solo en inglés",
  unreviewed: "Traducción que ningún hablante nativo ha revisado.",
}
