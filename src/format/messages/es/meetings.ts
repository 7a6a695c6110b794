import { al, del, on } from "../../article.ts"
import type { meetings as English } from "../en/meetings.ts"
import { groundsWords } from "./frame.ts"

const meetingCount = (count: number) => `${count} ${count === 1 ? "reunión" : "reuniones"}`

/** Words of the timeline, the list of meetings and the page of one meeting. */
export const meetings: typeof English = {
  timeline: {
    title: "Reuniones",
    subtitle: (silences) =>
      `Cada marca es una reunión; su altura es el número de asuntos planteados en ella.${
        silences.length > 0
          ? ` Períodos más largos sin una reunión de mandatarios registrada: ${silences.join(" y ")}.`
          : ""
      }`,
    silence: (span, from, to) => `${span} (${from} – ${to})`,
    summary: (count, from, to, most, items) =>
      count === 0
        ? "No se muestra ninguna reunión."
        : `${meetingCount(count)} ${del(from)} ${al(to)}.${items === 0 ? "" : ` El mayor número de asuntos, ${items}, se planteó ${on(most)}.`}`,
    source: (count, grounds, version) =>
      `${meetingCount(count)}; ${groundsWords(grounds)}; datos ${version}.`,
    hint: "Con contorno: una llamada o cartas. Más claras: solo mes o año. Grises: fuera de los filtros.",
    marks: "Reuniones en una línea de tiempo. Las flechas pasan de una marca a otra.",
    mark: (date, place, level, items) =>
      `${[date, place, level.toLowerCase()].filter(Boolean).join(", ")}: ${items}`,
    columns: {
      date: "Fecha",
      level: "Nivel",
      place: "Lugar",
      occasion: "Ocasión",
      items: "Asuntos planteados",
    },
  },
  withoutLeaders: "sin una reunión de mandatarios",
  silence: (span) => `${span} sin una reunión de mandatarios registrada`,
  quiet: (from, to) =>
    from === to ? `Ninguna reunión registrada en ${from}` : `Ninguna reunión registrada de ${from} a ${to}`,
  list: {
    title: "Todas las reuniones",
    count: (shown, all) => (shown === all ? `${all}` : `${shown} de ${all}`),
    oldestFirst: "Más antiguas primero",
    newestFirst: "Más recientes primero",
    others: (count) => `${count} más`,
    more: (count) => `${count} más`,
    none: "Ninguna reunión corresponde a estos filtros.",
  },
  items: (count) =>
    count === 0
      ? "Ningún asunto en seguimiento planteado"
      : `${count} ${count === 1 ? "asunto planteado" : "asuntos planteados"}`,
  selectedItems: (selected, all) =>
    `${selected} de ${all} ${all === 1 ? "asunto planteado" : "asuntos planteados"}`,
  signed: (count) => `${count} ${count === 1 ? "suscrito" : "suscritos"}`,
  weak: "Sustento débil:",
  page: {
    since: (span, date) => `${span} después de la última reunión de mandatarios, ${on(date)}:`,
    nobody: "Las fuentes no nombran a nadie",
    unnamed: (others) => `También presentes, sin identificar: ${others}.`,
    note: (note) => `Nota: ${note}.`,
    neighbours: "Otras reuniones",
    previous: "Antes:",
    next: "Después:",
    previousOfLevel: "Antes, mismo nivel:",
    nextOfLevel: "Después, mismo nivel:",
    raised: "Lo que planteó cada parte",
    asked: (side) => `Pedidos ${del(side)}`,
    together: "Pedidos conjuntos de ambos",
    noAsk: "Sin pedido registrado.",
    signed: "Suscrito en la reunión",
    between: (parties) => `Partes: ${parties}`,
    moved: "Acordado, avanzado o mencionado",
    alsoRaised: "También se trató",
    followUp: "Qué resultó de ello",
    followUpNote: (promises, apart) =>
      `${promises} de los ${promises + apart} asuntos tratados ${promises === 1 ? "es un compromiso" : "son compromisos"}; ${apart === 1 ? "el otro no tiene" : `los otros ${apart} no tienen`} nada que cumplir.`,
    followUpTable: "Los asuntos entonces y ahora",
    followUpColumns: ["Asunto", "Después de la reunión", "Ahora", "Última evidencia", "Última revisión"],
    sources: "Qué da fe de la reunión",
  },
  /** Ways to a brief. */
  brief: {
    link: "Elaborar una ayuda memoria",
    linkNext: (level) => `Ayuda memoria para la próxima reunión, ${level}`,
    linkBefore: "Ayuda memoria tal como habría sido antes de esta reunión",
    levels: {
      leaders: "nivel de mandatarios",
      ministers: "nivel de ministros",
      "vice-ministers": "nivel de viceministros",
      ambassadors: "nivel de embajadores",
      officials: "nivel de funcionarios",
    },
  },
}
