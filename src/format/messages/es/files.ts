import type { files as English } from "../en/files.ts"
import { items } from "./items.ts"

const { columns } = items

/** A column of a file: what stands over it, and what it means. */
const column = (heading: string, meaning: string) => ({ heading, meaning })

/** What stands in the files that leave the page. */
export const files: typeof English = {
  sheets: { data: "Datos", sources: "Fuentes", dictionary: "Diccionario", notes: "Notas" },
  fields: {
    item: column(
      columns.item,
      "Título del asunto: un tema de cooperación al que se da seguimiento en el tiempo.",
    ),
    summary: column("Asunto: resumen", "Qué es y en qué situación está."),
    sector: column(columns.sector, "Sector del asunto."),
    stage: column(
      columns.stage,
      "Etapa alcanzada al día de referencia, calculada a partir de los hechos; de lo que no es compromiso, su clase.",
    ),
    does: column("Etapa: nota", "Qué hace un asunto que no es compromiso, con las fechas registradas."),
    asked: column(
      columns.asked,
      "Cada parte que pidió, con la fecha de su pedido más reciente; «sin hecho posterior» donde no se registra nada después.",
    ),
    last: column(columns.last, "Fecha del último hecho, con la precisión conocida: día, mes o año."),
    quiet: column(
      "Último hecho: nota",
      "Donde un asunto abierto está en silencio: desde cuándo nadie lo revisó o cuánto tiempo lleva sin novedades.",
    ),
    value: column(
      columns.value,
      "Del informe más bajo al más alto del asunto completo, de la clase más vinculante, en la moneda que usa la mayoría de los informes. Nada se convierte ni se suma.",
    ),
    currency: column("Valor: moneda", "Moneda de los informes, como código ISO 4217."),
    low: column("Valor: mínimo", "Informe más bajo, en unidades de la moneda."),
    high: column("Valor: máximo", "Informe más alto, en unidades de la moneda."),
    amounts: column(
      "Valor: nota",
      "Qué clase de monto es, cuándo se informó, en cuántos informes si son varios, y si difieren.",
    ),
    parties: column(
      columns.parties,
      "Organizaciones que participan, primero las principales: las dos primeras y cuántas más.",
    ),
    names: column(
      "Participantes: todos los nombres",
      "Nombres completos de todas las organizaciones que participan, primero las principales.",
    ),
    reports: column(columns.reports, "Número de fuentes distintas que sustentan el asunto."),
    releases: column("Informes: nota", "Número de comunicados o notas distintos detrás de estas fuentes."),
    instrument: column(columns.instrument, "Qué clase de compromiso es."),
    first: column(columns.first, "Fecha del primer hecho, con la precisión conocida: día, mes o año."),
    meetings: column(columns.meetings, "Número de reuniones registradas en las que se trató el asunto."),
    origins: column(columns.origins, "Número de comunicados o notas distintos detrás de las fuentes."),
    group: column("Grupo", "Encabezado bajo el cual figura el asunto en la tabla."),
    id: column("Id", "Id del asunto en el conjunto de datos."),
    permalink: column(
      "Enlace permanente",
      "Dirección de la página propia del asunto, con cada hecho y su evidencia.",
    ),
    sources: column(
      "Fuentes",
      "Id de las fuentes que sustentan el asunto, en el orden de su primera mención; la hoja de fuentes las lista.",
    ),
  },
  sourceFields: {
    id: column("Id", "Id de la fuente en el conjunto de datos."),
    publisher: column("Editor", "Quién la publicó; en una reproducción, ambos nombres."),
    title: column("Título", "Título tal como se publicó."),
    published: column(
      "Fecha de publicación",
      "Fecha de publicación, no del hecho, con la precisión conocida: día, mes o año.",
    ),
    language: column("Idioma", "Idioma del texto."),
    kind: column("Tipo", "Qué clase de documento es."),
    address: column("Dirección", "Dirección leída; puede ser una réplica o un archivo."),
    origin: column(
      "Origen",
      "Comunicado o despacho de agencia que este texto repite, compartido por todos los que lo repiten.",
    ),
    permalink: column(
      "Enlace permanente",
      "Dirección de la página propia de la fuente, con todo lo que se sustenta en ella.",
    ),
  },
  dictionary: {
    sheet: column("Hoja", "Hoja en la que figura la columna."),
    column: column("Columna", "Encabezado de la columna."),
    type: column("Tipo", "Qué contienen sus celdas."),
    meaning: column("Significado", "Qué significan."),
  },
  types: {
    text: "texto",
    key: "id o dirección",
    number: "número",
    date: "fecha; texto donde solo se conoce el mes o el año",
  },
  noteFields: { note: column("Nota", "De qué trata la nota."), text: column("Texto", "La nota.") },
  notes: {
    title: "Título",
    shown: "Se muestra",
    filters: "Filtros",
    group: "Agrupado por",
    asOf: "Situación al",
    version: "Versión de los datos",
    licence: "Licencia",
    address: "Dirección de esta vista",
    accessed: "Fecha de consulta",
  },
  noFilter: "ninguno",
  licence: (name, url) => `${name}, ${url}`,
}
