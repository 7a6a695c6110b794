import type { items as English } from "../en/items.ts"

/** Words of the Items table. */
export const items: typeof English = {
  title: "Asuntos",
  subtitle: "Cada tema de cooperación, en qué situación está y cómo se sabe.",
  columns: {
    item: "Asunto",
    sector: "Sector",
    stage: "Etapa",
    asked: "Pedido por",
    last: "Último hecho",
    value: "Valor",
    parties: "Participantes",
    reports: "Informes",
    instrument: "Instrumento",
    first: "Primer hecho",
    meetings: "Reuniones",
    origins: "Orígenes",
  },
  sortBy: (column, sorted) =>
    sorted === false
      ? `Ordenar por: ${column}`
      : `${column}, orden ${sorted === "asc" ? "ascendente" : "descendente"}: invertir`,
  place: (place) => `${place}.`,
  asked: (side, date) => `${side}, ${date}`,
  notFollowed: "sin hecho posterior",
  noAsk: "Sin pedido registrado",
  noEvent: "Aún sin hechos",
  valueNote: (kind, asOf, reports) =>
    [kind, asOf, reports > 1 ? `${reports} informes` : ""].filter(Boolean).join(" · "),
  disputed: "los informes difieren",
  noValue: "no informado",
  partsOnly: "solo hay montos parciales",
  noParty: "no indicados",
  moreParties: (count) => `y ${count} más`,
  reports: (reports) => (reports === 1 ? "1 informe" : `${reports} informes`),
  origins: (origins) => (origins === 1 ? "un origen" : `${origins} orígenes`),
  more: (next, left) => (next === left ? `Mostrar ${left} más` : `Mostrar ${next} más de ${left}`),
  oneRelease: "un mismo comunicado",
  group: (name, count) => `${name}: ${count === 1 ? "1 asunto" : `${count} asuntos`}`,
  arrange: {
    open: "Orden, grupos y columnas",
    sort: "Ordenar por",
    further: "luego por",
    none: "nada más",
    up: "ascendente",
    down: "descendente",
    direction: (column) => `Sentido del orden de ${column}`,
    group: "Agrupar por",
    noGroup: "sin grupos",
    columns: "Columnas",
    earlier: (column) => `Adelantar la columna ${column}`,
    later: (column) => `Atrasar la columna ${column}`,
    reset: "Restablecer",
    close: "Cerrar",
  },
}
