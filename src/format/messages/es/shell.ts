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
    open: "Abrir datos propios",
    edit: "Editar registros",
    about: "Acerca de",
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
    drawing: {
      title: "No se pudo mostrar la página",
      text: "Es un error del programa. Lo que guardó en este navegador sigue intacto.",
    },
    part: "No se pudo cargar el resto de esta página. Vuelva a cargarla para intentarlo otra vez.",
    retry: "Intentar de nuevo",
  },
  close: "Cerrar",
  copyLink: "Copiar enlace",
  copied: "Enlace copiado",
  /** Title of the page that tells what changed between two meetings. */
  since: (meeting) => `Cambios antes de: ${meeting}`,
  /** Titles of what can stand in a frame on another page. */
  embedded: {
    items: "Tabla de asuntos",
    sectors: "Sectores y etapas",
    activity: "Actividad por año",
    meetings: "Reuniones a lo largo del tiempo",
    asks: "Los pedidos y su resultado",
  },
  search: {
    open: "Buscar en todo",
    key: "/",
    failed: "No se pudo cargar la búsqueda. Vuelva a cargar la página para intentarlo otra vez.",
  },
  /** What can be done with a record or a view. */
  tools: {
    cite: "Citar",
    history: "Historial de este registro",
    loading: "Cargando el historial…",
    correction: "Proponer una corrección",
  },
}
