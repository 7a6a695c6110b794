import { del } from "../../article.ts"
import type { search as English } from "../en/search.ts"

/** Words of the box that searches everything. */
export const search: typeof English = {
  placeholder: "Un nombre, un título, una palabra, un año",
  results: "Resultados",
  lead: "Busca asuntos, reuniones, personas, organizaciones y fuentes, a la vez en español, inglés y coreano.",
  examples:
    "Pruebe con un nombre, una sigla o el comienzo de una palabra: boluarte, KAI, san francisco 2023, ㅎㄷㅈㄱㅇ.",
  keys: "↑ ↓ elegir · Enter abre · Esc cierra",
  count: (count) => (count === 0 ? "Sin resultados" : count === 1 ? "1 resultado" : `${count} resultados`),
  kind: {
    item: "Asuntos",
    meeting: "Reuniones",
    person: "Personas",
    organisation: "Organizaciones",
    source: "Fuentes",
  },
  more: (count) => `Mostrar ${count} más`,
  table: (count) =>
    count === 1 ? "Mostrar el asunto en la tabla" : `Mostrar los ${count} asuntos en la tabla`,
  none: (words) => `Ningún registro contiene todas las palabras de «${words}».`,
  advice: [
    "Use menos palabras, o solo el comienzo de una.",
    "Pruebe con el nombre en otro idioma o con su sigla.",
    "Omita lo que pueda escribirse de varias formas.",
  ],
  missing: (languages) =>
    `Idiomas en los que no se busca, porque no se pudieron cargar sus textos: ${languages}.`,
  arriving: "Los otros idiomas aún se están cargando.",
  slash: "Abrir con la tecla /",
  because: {
    name: "nombre",
    alias: "también llamado",
    otherName: "nombre original",
    romanised: "romanización",
    organisation: "organización",
    person: "persona",
    place: "lugar",
    venue: "lugar",
    publisher: "editor",
    sector: "sector",
    office: "cargo",
    level: "tipo de reunión",
    date: "fecha",
    summary: "resumen",
    event: "hecho",
    ask: "pedido",
    note: "nota",
    id: "identificador",
  },
  nameIn: (language) => `nombre en ${language}`,
  titleIn: (language) => `título en ${language}`,
  eventOf: (date) => `hecho ${del(date)}`,
  askOf: (date) => `pedido ${del(date)}`,
}
