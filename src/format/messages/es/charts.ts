import { el, on } from "../../article.ts"
import type { charts as English } from "../en/charts.ts"
import { groundsWords } from "./frame.ts"
import { figureWords, unitWords } from "./units.ts"

const items = (count: number) => `${count} ${count === 1 ? "asunto" : "asuntos"}`
const events = (count: number) => `${count} ${count === 1 ? "hecho" : "hechos"}`
const meetings = (count: number) => `${count} ${count === 1 ? "reunión" : "reuniones"}`
const mentions = (count: number) => `${count} ${count === 1 ? "mención" : "menciones"} sin cambio`

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The adjective of a country beside "exportaciones": "coreano", "coreana" → "coreanas". */
const feminines = (adjective: string) =>
  adjective
    .toLowerCase()
    .replace(/o$/, "a")
    .replace(/([^s])$/, "$1s")

/** Words of the charts and of the tables of reported figures. */
export const charts: typeof English = {
  basis: (eventCount, grounds, version) =>
    `Recuento de ${events(eventCount)}; ${groundsWords(grounds)}; datos ${version}.`,
  sectors: {
    title: "Sectores",
    subtitle: "Asuntos según hasta dónde han llegado",
    summary: (total, sector, most) =>
      total === 0
        ? "No se muestra ningún asunto."
        : `${items(total)}; el sector con más es ${sector} (${most}).`,
    marks: "Sectores y sus etapas. Las flechas pasan de una marca a otra; Intro filtra.",
    sector: (sector, total) => `${sector}: ${items(total)}`,
    segment: (sector, stage, count) => `${sector}, ${stage.toLowerCase()}: ${items(count)}`,
    columns: { sector: "Sector", total: "Todos" },
  },
  activity: {
    title: "Actividad",
    subtitle: "Hechos por año, según la etapa que alcanzaron",
    summary: (moves, mentionCount, year, most) =>
      moves + mentionCount === 0
        ? "No se muestra ningún hecho."
        : `${events(moves)} que ${moves === 1 ? "alcanzó" : "alcanzaron"} una etapa y ${mentions(mentionCount)}; máximo en un año: ${most} (${year.toLowerCase()}).`,
    marks:
      "Hechos por año. Las flechas pasan de un año a otro; Mayús y las flechas amplían el período; Intro filtra por él.",
    mention: "Mencionado, sin cambio",
    ticks: "Marcas inferiores: reuniones por fecha",
    before: (year) => ["antes de", `${year}`],
    offer: (column, span) => `${column}. Intro elige ${span}`,
    year: (from, to) => (from === null ? `Antes de ${to + 1}` : `${to}`),
    span: (from, to) => (from === null ? `hasta ${to}` : `${from}–${to}`),
    column: (year, moves, mentionCount, meetingCount) => {
      const parts = moves.map(({ stage, count }) => `${stage.toLowerCase()} (${count})`)
      return `${year}: ${[
        parts.length > 0 ? parts.join(", ") : "ninguna etapa alcanzada",
        ...(mentionCount > 0 ? [mentions(mentionCount)] : []),
        ...(meetingCount > 0 ? [meetings(meetingCount)] : []),
      ].join("; ")}`
    },
    columns: { year: "Año", meetings: "Reuniones" },
  },
  trade: {
    title: "Comercio",
    subtitle: (unit) => `${capital(unitWords(unit))} por año; marca hueca si la cifra está redondeada`,
    summary: (points, from, to) =>
      `${points} ${points === 1 ? "cifra informada" : "cifras informadas"}, de ${from} a ${to}. Un año sin cifra queda abierto.`,
    source: (grounds, version) => `${groundsWords(grounds)}, nombrados en la tabla; datos ${version}.`,
    marks: "Cifras informadas. Las flechas pasan de una cifra a otra.",
    total: "Ambos sentidos",
    exports: (adjective) => `Exportaciones ${feminines(adjective)}`,
    point: (measure, when, figure, according, qualifiers) =>
      [`${measure}, ${when}: ${figure}`, ...qualifiers, according].join("; "),
    agreement: {
      contracted: (date) => `Suscrito ${on(date)}`,
      delivered: (date) => `En vigor desde ${el(date)}`,
    },
    ticks: "Marcas inferiores: reuniones de mandatarios",
    columns: {
      measure: "Medida",
      when: "Año",
      value: (unit) => `Cifra, ${unitWords(unit)}`,
      approximate: "Redondeada",
      period: "Comprende",
      note: "Nota",
      source: "Según",
    },
    rounded: "sí",
    exact: "no",
  },
  figure: figureWords,
  about: (figure) => `alrededor de ${figure}`,
  moreThan: (figure) => `más de ${figure}`,
  according: (publishers) => `según ${publishers}`,
  series: {
    title: "Otras cifras informadas",
    note: "Afirmaciones de distinta índole, cada una como la da su fuente; no se trazan como línea.",
    count: (count) => `${count} ${count === 1 ? "afirmación" : "afirmaciones"}`,
    columns: {
      when: "Año",
      measure: "Medida",
      figure: "Cifra",
      note: "Comprende, nota",
      source: "Según",
    },
  },
}
