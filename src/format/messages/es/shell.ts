import { al, el, on } from "../../article.ts"
import type { shell as English } from "../en/shell.ts"

/** Words around every page. */
export const shell: typeof English = {
  skip: "Ir al contenido",
  nav: "Páginas",
  pages: {
    overview: "Panorama",
    asks: "Pedidos",
    meetings: "Reuniones",
    people: "Personas",
    organisations: "Organizaciones",
    brief: "Ayuda memoria",
    sources: "Fuentes",
    disagreements: "Discrepancias entre fuentes",
    data: "Datos",
    changes: "Cambios en los datos",
    health: "Estado de los datos",
    about: "Acerca de",
  },
  describe: {
    asks: "Quién pidió qué y a quién, en qué reunión se expresó por primera vez, cuántas veces se reiteró y qué resultó de ello.",
    meetings:
      "Cada reunión registrada entre los dos gobiernos: quién se reunió con quién, dónde, a qué nivel, qué se planteó y qué se suscribió.",
    people:
      "Todas las personas nombradas en los registros: en qué cargos constan y cuándo, en qué reuniones participaron y qué asuntos las nombran.",
    organisations:
      "Todas las entidades que participan en algún asunto: ministerios, fuerzas armadas, empresas, universidades, organismos internacionales, y qué resultó de esos asuntos.",
    brief:
      "Lo que un funcionario debe saber antes de una reunión, en dos páginas: la última reunión, los pedidos abiertos en ambos sentidos, los cambios, las cifras, las discrepancias entre fuentes, quién ocupa cada cargo; cada oración con su fuente.",
    sources: "Cada fuente leída, con las afirmaciones que se sustentan en ella y el comunicado que repite.",
    disagreements:
      "Cada punto en el que las fuentes discrepan una vez comparados la moneda, el redondeo, el alcance y la fecha, con la palabra de cada fuente y lo que se muestra.",
    data: "Qué significa cada campo del conjunto de datos, su unidad, sus valores admitidos y un ejemplo.",
    changes:
      "Lo que cada versión del conjunto de datos agregó, corrigió o retiró, con la redacción anterior junto a la nueva.",
    health:
      "Dónde es débil el conjunto de datos: afirmaciones sin evidencia o de un solo origen, evidencias sin párrafo, asuntos que llevan mucho tiempo sin revisión, sustento débil, traducciones faltantes, discrepancias abiertas, sectores con poco sustento.",
    about: "Qué significan las etapas, cómo se buscaron las fuentes y qué se sabe que falta.",
    source: (named) => `Las afirmaciones que se sustentan en ${named}.`,
    person: (named) =>
      `${named}: cargos en los que consta, reuniones en las que participó, lo que allí se pidió y suscribió, y asuntos que nombran a esta persona.`,
    organisation: (named) =>
      `${named}: asuntos en los que participa, qué ocurrió con ellos, reuniones en las que se trataron y personas que se nombran en ellos.`,
  },
  preview: {
    state: (state, date) => `${state} · último hecho: ${date}`,
    counts: (items, meetings) =>
      `${items} ${items === 1 ? "asunto" : "asuntos"} en seguimiento a lo largo de ${meetings} ${meetings === 1 ? "reunión" : "reuniones"}`,
    foot: (site, version, date) => `${site} · datos ${version}, ${al(date)}`,
  },
  language: "Idioma",
  menu: "Menú",
  untranslated: (language: string) =>
    `El idioma ${language} no se cargó por completo: lo que falta se muestra en inglés.`,
  theme: { label: "Tema", system: "Sistema", light: "Claro", dark: "Oscuro", contrast: "Contraste" },
  version: (version, released, asOf) =>
    `Datos ${version}, publicados ${on(released)}. Fuentes buscadas hasta ${el(asOf)}.`,
  printed: (version, asOf) => `Datos ${version}, ${al(asOf)}`,
  unfiltered: "sin filtros",
  licence: "Licencia de los datos:",
  dropped: (parts) =>
    `Una parte de la dirección no corresponde a esta página y se omitió: ${parts.join("; ")}`,
  dismiss: "Cerrar aviso",
  notFound: {
    title: "No existe esa página",
    text: "Esta dirección no corresponde a ninguna página ni registro del conjunto de datos.",
    back: "Ir al panorama",
  },
  failed: {
    data: {
      title: "No se pudo cargar el conjunto de datos",
      text: "La página se cargó, pero sus datos no.",
    },
    page: {
      title: "No se pudo cargar la página",
      text: "No llegó lo que necesita. Inténtelo otra vez o vuelva atrás.",
    },
    part: "No se pudo cargar el resto de esta página. Vuelva a cargarla para intentarlo otra vez.",
    retry: "Intentar de nuevo",
  },
  problems: {
    title: (count) => (count === 1 ? "Un problema en los datos" : `${count} problemas en los datos`),
    text: "Corrija los archivos bajo data/ y guarde: la página vuelve por sí sola. Una compilación se detiene ante la misma lista.",
    columns: ["Lugar", "Registro", "Campo", "Valor", "Regla", "Qué hacer"],
  },
  close: "Cerrar",
  copyLink: "Copiar enlace",
  copied: "Enlace copiado",
}
