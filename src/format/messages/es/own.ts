import { el } from "../../article.ts"
import type { own as English } from "../en/own.ts"

/** Words of the page that opens a reader's own dataset, and of the banner over it. */
export const own: typeof English = {
  lead: "Vea sus propios datos con todo lo que hace este sitio: filtros, gráficos, reuniones, pedidos, ayudas memoria y archivos. Se leen en este navegador y no se envían a ninguna parte.",
  drop: "Suelte archivos aquí, o",
  chooseFiles: "Elegir archivos",
  chooseFolder: "Elegir una carpeta",
  accepted: (most) =>
    `Un archivo JSON con todos los datos, los archivos de una carpeta data (también en ZIP), o una tabla de asuntos en CSV o Excel; hasta ${most} en total.`,
  fields: "Qué contienen los registros",
  template: {
    title: "Empezar por una tabla",
    text: "La plantilla tiene una columna para cada cosa que puede decir una fila, qué va en ella y una fila de ejemplo. Una fila es un hecho; las filas con el mismo id son hechos de un asunto.",
    csv: "Plantilla en CSV",
    xlsx: "Plantilla en Excel, explicada",
    rows: "Filas",
    explained: "Columnas",
    column: "Columna",
    meaning: "Qué va en ella",
    needed: "Obligatoria",
    isNeeded: "sí",
    allowed: "Valores admitidos",
  },
  inOneFile: "Este archivo único no puede abrir otros datos; el sitio sí.",
  kept: {
    title: "Sus datos en este navegador",
    about: (name, items, opened) => `${name}: ${items}, abiertos ${el(opened)}.`,
    show: "Mostrarlos",
    remove: "Eliminarlos",
    replaced:
      "Si abre otros datos, reemplazarán a estos, y se perderá lo que haya cambiado en sus registros y ayudas memoria.",
    missing: "Este navegador no guarda datos suyos. Abra su archivo de nuevo.",
  },
  items: (count, one) => (one ? "un asunto" : `${count} asuntos`),
  working: {
    reading: "Leyendo los archivos…",
    checking: "Revisando los registros…",
    keeping: "Guardando los datos en este navegador…",
    cancel: "Cancelar",
    cancelled: "Cancelado. No se cambió nada.",
  },
  mapping: {
    title: "¿Qué es cada columna?",
    lead: (file, rows, one) =>
      `${file}: ${one ? "una fila" : `${rows} filas`}. Ya está elegido lo que parecen ser las columnas: revíselo y cambie lo que no corresponda.`,
    first: "Las primeras filas",
    columns: "Columnas",
    thing: "Lo que dice una fila",
    from: "Columna de la tabla",
    none: "no está en la tabla",
    always: (value) => `en todas las filas: ${value}`,
    dataset: "Los datos",
    name: "Su nombre",
    party: (number) => `País ${number}`,
    code: "Código de dos letras",
    until: "Día en que se buscaron fuentes por última vez",
    read: "Leer las filas",
    missing: (columns) => `Aún falta: ${columns}.`,
  },
  result: {
    title: "Lo que se leyó",
    whole: (items) => `Todo se puede usar: ${items}.`,
    part: (items, left, one, oneItem) =>
      `${oneItem ? "Se puede" : "Se pueden"} usar ${items}; ${one ? "quedó fuera una fila o un registro" : `quedaron fuera ${left} filas o registros`}.`,
    nothing: "Tal como está, nada se puede usar. Corrija lo que se indica aquí y ábralo de nuevo.",
    show: "Mostrar lo que se puede usar",
    columns: "Cambiar las columnas",
    again: "Abrir otra cosa",
    rejected: "Lo que quedó fuera, con sus motivos (CSV)",
  },
  problems: {
    title: (count) => `Problemas: ${count}`,
    words: "Palabras en la lista",
    rule: "Regla",
    anyRule: (count) => `todas las reglas (${count})`,
    columns: ["Lugar", "Registro", "Campo", "Valor", "Regla", "Qué hacer"],
    row: (row) => `fila ${row}`,
    none: "Ningún problema de la lista tiene estas palabras.",
    shown: (shown, all) => `${shown} de ${all}`,
    more: (count) => `${count} más`,
    cut: (count) => `La lista tiene los primeros ${count}; el archivo CSV los tiene todos.`,
  },
  refused: "Esto no se puede abrir",
  faults: {
    empty: (file) => `${file} está vacío.`,
    tooLarge: (_file, size, most) => `Son ${size}; se pueden abrir hasta ${most}. Abra una parte.`,
    unpacksTooLarge: (file, _about, most) =>
      `${file} ocuparía más de ${most} al descomprimirse. No se descomprimió.`,
    unknown: (file) =>
      `${file} no es JSON, ni una tabla en CSV o Excel, ni un ZIP. Cuenta el contenido, no el nombre.`,
    encoding: (file) => `El texto de ${file} no es UTF-8. Guárdelo como «CSV UTF-8» y ábralo de nuevo.`,
    damaged: (file, about) => `${file} está dañado: ${about}`,
    noDataset: (file) =>
      `${file} no contiene un conjunto de datos: un archivo único necesita «about» y sus colecciones; una carpeta, su dataset.json.`,
    packageOfTables: (file) =>
      `${file} es un paquete de datos en tablas. Abra el archivo JSON único de los mismos datos.`,
    noRows: (file) =>
      `${file} no tiene filas bajo sus encabezados. De un libro de Excel solo se lee la primera hoja.`,
    quotes: (file, row) =>
      `En la fila ${row} de ${file} una comilla abre o cierra una celda donde no corresponde: las filas siguientes se leerían dentro de esa celda. Duplíquela dentro de una celda entre comillas, o quítela, y abra el archivo de nuevo.`,
    severalTables: (file) => `No se pueden unir varias tablas. Abra una sola, por ejemplo ${file}.`,
    stopped: (_file, about) =>
      `La lectura se detuvo, quizá por falta de memoria. Cierre otras pestañas o abra una parte. ${about}`,
  },
  banner: {
    label: "Datos propios",
    text: (name, items, opened) =>
      `Está viendo sus propios datos: ${name}, ${items}, abiertos ${el(opened)}. Las direcciones de estas páginas solo sirven en este navegador.`,
    back: "Volver a los datos publicados",
    remove: "Eliminarlos",
    lost: "Para eso la página se carga de nuevo, y sus datos, que este navegador no guarda, se pierden. ¿Continuar?",
    unkept: {
      full: "Este navegador no tiene espacio para guardarlos: se pierden al recargar, salir o cambiar de idioma.",
      forbidden: "Este navegador no permite guardarlos: se pierden al recargar, salir o cambiar de idioma.",
      gone: "Otra pestaña los eliminó o los reemplazó: se pierden al recargar, salir o cambiar de idioma.",
    },
  },
  noFiles:
    "Los datos propios no tienen aquí descargas, canales ni versiones anteriores; la tabla de asuntos, los gráficos y las ayudas memoria salen de esta página como archivos.",
}
