import { el } from "../../article.ts"
import type { actors as English } from "../en/actors.ts"

const items = (count: number) => (count === 1 ? "asunto" : "asuntos")

/** Words of the lists and the pages of people and organisations. */
export const actors: typeof English = {
  lists: "Listas",
  name: { people: "Nombre o cargo", organisations: "Nombre" },
  side: "Parte",
  all: "Todas",
  other: "Otra",
  status: {
    people: (shown, all) => `${shown} de ${all} personas`,
    organisations: (shown, all) => `${shown} de ${all} organizaciones`,
  },
  clear: "Mostrar todas",
  columns: {
    name: "Nombre",
    original: "También escrito",
    side: "Parte",
    office: "Cargo",
    kind: "Tipo",
    meetings: "Reuniones",
    items: "Asuntos",
    first: "Consta desde",
    last: "Consta hasta",
    firstEvent: "Primer hecho",
    lastEvent: "Último hecho",
  },
  more: (count) => `Mostrar ${count} más`,
  rest: (count) => `Mostrar todo (${count})`,
  shown: (shown, all) => `Se muestran ${shown} de ${all}`,
  nobody: "Ninguna persona corresponde a estas palabras y a esta parte.",
  none: "Ninguna organización corresponde a estas palabras y a esta parte.",
  meetings: (count) => ["", count === 1 ? " reunión" : " reuniones"],
  items: (count) => ["", ` ${items(count)}`],
  undated: "sin fecha",
  facts: {
    side: "Parte",
    country: "País",
    kind: "Tipo",
    known: "Conocida como",
    spelled: "Otras grafías",
    items: "Asuntos",
    reports: "Sustento",
    note: "Nota",
  },
  overview: (count) => (count === 1 ? "El asunto en el panorama" : `Los ${count} asuntos en el panorama`),
  sources: "Sus fuentes",
  offices: "Cargos",
  seen: (first, last, times) =>
    times === 1
      ? `consta en una reunión, ${first}`
      : `consta en ${times} reuniones, ${first === last ? first : `${first} – ${last}`}`,
  unseen: "se le nombra con este cargo; no consta en él en una fecha registrada",
  from: (date) => `desde ${el(date)}`,
  noTermSource: "sin fuente registrada para las fechas en el cargo",
  noOffice: "Ningún cargo registrado.",
  meetingsAttended: "Reuniones en las que participó",
  meetingsOfItems: "Reuniones en las que se trataron sus asuntos",
  as: (office) => `Cargo: ${office}`,
  opposite: (names) => `con ${names}`,
  itemsThere: (count) => `${count} de sus asuntos`,
  noMeeting: "Ninguna reunión registrada.",
  asked: (side) => `Lo que pidió ${el(side)}, por su cuenta o en conjunto, en estas reuniones`,
  askedNote: "Los pedidos se registran por parte, no por persona ni entidad.",
  askedOnItems: "Pedidos sobre sus asuntos",
  signed: "Suscrito o avanzado en estas reuniones",
  events: "Hechos",
  itemsNaming: "Asuntos que la nombran",
  itemsOf: "Asuntos",
  noItem: "Ningún asunto.",
  itemColumns: ["Asunto", "Etapa", "Pedido por", "Última evidencia", "Sustento"],
  organisations: "Organizaciones en estos asuntos",
  others: "Otras en estos asuntos",
  people: "Personas nombradas en estos asuntos",
  shared: (count) => `${count} ${items(count)}`,
  lead: {
    people:
      "Todas las personas nombradas en los registros: en qué cargos constan y cuándo, en qué reuniones participaron y qué asuntos las nombran.",
    organisations:
      "Todas las entidades que participan en algún asunto: ministerios, fuerzas armadas, empresas, universidades, organismos internacionales, y qué resultó de esos asuntos.",
  },
}
