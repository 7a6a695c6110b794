import { del, el } from "../../article.ts"
import type { data as English } from "../en/data.ts"

/** A count before its word, the other way round, where the word cannot agree with it: "300 prensa" → "prensa (300)". */
const countAfter = (part: string) => part.replace(/^(\d\S*) (.+)$/u, "$2 ($1)")

/** Words of the data page, the codebook and the page about the method. */
export const data: typeof English = {
  title: "Los datos",
  version: "Versión",
  released: (version, date) => `${version}, publicación ${del(date)}`,
  coverage: "Cobertura",
  covered: (from, until) => `Desde ${el(from)} hasta ${el(until)}, día de la última búsqueda de fuentes`,
  licence: "Licencia",
  collection: {
    items: "Asuntos",
    meetings: "Reuniones",
    sources: "Fuentes",
    people: "Personas",
    organisations: "Organizaciones",
    places: "Lugares",
    series: "Series",
    disagreements: "Discrepancias",
  },
  codebook: "Libro de códigos",
  codebookText:
    "Qué significa cada campo. Cada fecha se da con la precisión conocida: día, mes o año. El texto está en inglés, y en coreano y español donde existe traducción.",
  loadingAll: "Cargando todos los datos…",
  missingAll: "No se pudieron cargar todos los datos. Recargue la página para intentarlo de nuevo.",
  loading: "Cargando el libro de códigos…",
  missing: "No se pudo cargar el libro de códigos. Recargue la página para intentarlo de nuevo.",
  columns: ["Campo", "Tipo", "Significado y valores admitidos", "Ejemplo"],
  optional: "opcional",
  unit: (unit) => `Unidad: ${unit}.`,
  allowed: (values) => `Uno de: ${values.join(", ")}`,
  record: {
    dataset: "El conjunto de datos",
    releases: "Las versiones",
    item: "Asunto",
    meeting: "Reunión",
    person: "Persona",
    organisation: "Organización",
    place: "Lugar",
    source: "Fuente",
    series: "Serie",
    disagreement: "Discrepancia",
  },
  download: {
    title: "Descargar los datos",
    inOneFile:
      "Este archivo contiene todo el sitio. Los paquetes de datos, el seguimiento de los cambios y las versiones anteriores están en el sitio en línea; la tabla de asuntos sale también de este archivo, en Excel, CSV o JSON.",
    zip: {
      link: "Paquete de datos (ZIP)",
      what: "una tabla en CSV por cada tipo de registro, con descriptor, libro de códigos y licencia.",
    },
    json: { link: "Un solo archivo JSON", what: "todos los registros tal como los lee la página." },
    package: {
      link: "Descriptor del paquete de datos",
      what: "para programas que leen paquetes Frictionless desde una dirección.",
    },
  },
  package: {
    readme: (n) =>
      [
        `# ${n.title}`,
        "",
        n.description,
        "",
        `Datos ${n.release}. ${n.coverage.join(". ")}`,
        "",
        `Licencia: ${n.licence}. Debe mencionarse el conjunto de datos y su versión.`,
        "",
        "## Tablas",
        "",
        "Una tabla por cada colección y una por cada lista dentro de sus registros: sus filas indican el registro y su lugar en la lista. El texto figura en una columna por idioma. Cada fecha se da con la precisión conocida: día, mes o año. Los montos son los informados; nada se convierte y nada puede sumarse. El significado de cada columna consta en datapackage.json y codebook.md.",
        "",
        "| Tabla | Filas |",
        "|---|---|",
        ...n.tables.map(({ name, rows }) => `| ${name} | ${rows} |`),
        "",
      ].join("\n"),
    licence: ({ name, url }) =>
      `Los datos se publican bajo ${name}: ${url}\n\nDebe mencionarse el conjunto de datos y su versión. Los documentos citados pertenecen a quienes los publicaron; el conjunto de datos contiene sus títulos, nombres, fechas y cifras, y ningún pasaje de su texto.\n`,
  },
  about: {
    title: "Acerca de este sitio y su método",
    questionsText:
      "¿Qué se pidió, quién lo pidió y en qué reunión? ¿Qué resultó de ello? ¿Y cómo se sabe? Cada línea es una afirmación con su fuente y, cuando se registró, con el párrafo de la fuente.",
    stages: "Qué significa cada etapa",
    stagesText:
      "La etapa de un asunto se calcula a partir de sus hechos; nunca se escribe a mano: decide el último hecho que sea más que una mención. Una escala lleva del pedido al cumplimiento; cuatro desenlaces quedan fuera de ella.",
    stageColumns: ["Etapa", "Requiere", "No basta"],
    acts: "Hasta dónde lleva un acto a un compromiso",
    actsText:
      "Cada hecho indica su acto, y el acto fija la etapa más alta que puede registrar. Un memorando, un discurso, una ceremonia o un plan no cumplen nada de lo que debía suministrarse. Los mecanismos permanentes, los aniversarios, las visitas y las declaraciones no son compromisos: se indica lo que hacen y no recorren la escala.",
    actColumns: ["Acto", "Un suministro", "Un tratado", "Un programa", "Una declaración"],
    moves: "no cambia nada",
    ends: (stage) => `lo termina: ${stage}`,
    counting: "Cómo se cuenta",
    countingPoints: (years, days) => [
      "Los informes son documentos distintos. Los orígenes son los comunicados o despachos de agencia que están detrás de ellos: dos notas sobre un mismo comunicado de prensa son dos informes y un origen.",
      "¶ es el párrafo de la fuente que sustenta la afirmación; donde falta, no se registró ningún párrafo.",
      "Cada fecha se da con la precisión conocida. No se inventa ningún día: «nov. 2024» sigue siendo un mes en toda lista y en todo orden.",
      `Un asunto abierto se considera sin novedades cuando su última evidencia tiene ${years} años o más. Nada se considera vencido: la mayoría de los pedidos no tiene plazo.`,
      `Se llevan dos cuentas: los días desde la última evidencia y los días desde la última revisión. Pasados ${days} días sin revisión, la página dice «sin revisión desde» y ya no «sin novedades».`,
      "La situación «al» un día muestra lo que había ocurrido hasta entonces, según lo que las fuentes dicen hoy: un informe publicado más tarde también da fe de un hecho anterior. Los montos y las cifras anuales se muestran solo desde que fueron informados. Los títulos y los participantes siguen siendo los actuales.",
      "Un pedido se cuenta como reiterado sin cambio de etapa mientras su asunto no haya cambiado de etapa desde que la misma parte pidió por última vez.",
      "Se considera que una persona ocupa un cargo hasta que una fuente muestre el fin del período o a otra persona en él.",
      "Los montos se muestran tal como se informaron, con moneda, clase y fecha. Nada se convierte y nada se suma.",
      "El valor de un asunto va del informe más bajo al más alto del asunto completo, de la clase más vinculante, en la moneda que usa la mayoría de los informes.",
      "Hay reunión de mandatarios cuando los mandatarios de ambos países estuvieron en una misma sala. Las llamadas y las cartas figuran en la lista, pero no interrumpen un período sin reuniones.",
    ],
    search: "Cómo se buscaron las fuentes",
    covers: (from, until) => `Desde ${el(from)} hasta ${el(until)}, día de la última búsqueda.`,
    languages: (count, parts) =>
      `${count} ${count === 1 ? "fuente" : "fuentes"} por idioma: ${parts.map(countAfter).join(", ")}.`,
    kinds: (parts) => `Por tipo: ${parts.map(countAfter).join(", ")}.`,
    bias: "Sesgos",
    gaps: "Qué falta",
    limitPoints: [
      "El silencio de las fuentes no prueba que nada haya ocurrido, y un pedido que nadie informó no está aquí.",
      "Aquí no hay pronósticos ni juicios sobre ninguna de las partes.",
      "La redacción es propia. Cuando se apoya únicamente en sustento débil, el registro lo indica.",
    ],
    licence: "Licencias",
    licenceText:
      "Los datos pueden usarse y modificarse conforme a la licencia aquí indicada, con mención del conjunto de datos y su versión. El programa está bajo la licencia MIT.",
    libraries: "Licencias de las bibliotecas incluidas en esta página",
  },
}
