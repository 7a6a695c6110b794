import type { changes as English } from "../en/changes.ts"

/** A field within a sentence; each begins with a common noun. */
const lowered = (field: string) => field.charAt(0).toLowerCase() + field.slice(1)

/** Words of the change log, of a record's history and of a proposed correction. */
export const changes: typeof English = {
  title: "Cambios en los datos",
  lead: "Lo que cada versión del conjunto de datos agregó, corrigió o retiró, con la redacción anterior junto a la nueva.",
  release: (version, date) => `${version}, ${date}`,
  whole: (version) => `Toda la versión ${version} en JSON`,
  first: "La primera versión; todos los registros eran nuevos.",
  translated: (ko, es) => `Traducidos por primera vez: ${ko} textos al coreano, ${es} al español.`,
  none: "Ningún registro cambió.",
  count: (records) => `${records} ${records === 1 ? "registro" : "registros"}`,
  kind: { added: "incorporación", changed: "modificación", withdrawn: "retiro" },
  withdrawn: "Retirados, y por qué",
  withdrawnOf: (title, part) => `${title}${part === null ? "" : `: ${lowered(part)}`}.`,
  columns: ["Qué cambió", "Antes", "Desde entonces"],
  table: (title) => `Qué cambió: ${title}`,
  told: {
    added: (field) => `Se agregó: ${lowered(field)}`,
    removed: (field) => `Se retiró: ${lowered(field)}`,
    reworded: (field) => `Nueva redacción: ${lowered(field)}`,
    changed: (field) => `Se modificó: ${lowered(field)}`,
  },
  all: "Texto completo",
  absent: "no figura",
  feed: {
    title: (site) => `${site}: cambios en los datos`,
    ofSector: (site, sector) => `${site}: cambios en ${sector}`,
    entry: (record, kind, version) => `${record}: ${kind} en la versión ${version}`,
    field: (what, before, after) => `${what}: ${[before, after].filter((side) => side !== null).join(" → ")}`,
    follow: "Seguir los cambios",
    all: "Todos los sectores",
  },
  history: {
    none: "Sin cambios desde la primera versión.",
    added: (version, date) => `Agregado en la versión ${version}, ${date}.`,
    missing: "No se pudo cargar el historial. Cierre y vuelva a abrir para intentarlo de nuevo.",
    all: "Todos los cambios en los datos",
  },
  correction: {
    lead: "Una corrección requiere una fuente que pueda leerse. Desde aquí no se envía nada: usted obtiene un texto para enviar.",
    field: "Qué está mal",
    fieldMissing: "Falta elegir qué está mal.",
    narrow: "Acotar la lista",
    shown: (shown, all) => (shown === all ? `${all} valores` : `${shown} de ${all} valores`),
    noField: "Nada coincide.",
    current: "Dice",
    proposal: "Debe decir",
    proposalHint: "El valor correcto o la redacción correcta.",
    source: "Fuente",
    sourceHint: "Una dirección web que comience con https:// o http://, o bien editor, título y fecha.",
    sourceMissing:
      "Falta una fuente: una dirección web que comience con https:// o http://, o bien editor, título y fecha.",
    proposalMissing: "Falta indicar lo que debe decir.",
    make: "Elaborar el texto",
    text: "Texto de la corrección",
    copy: "Copiar el texto",
    copied: "Copiado",
    byHand: "Aquí no se permite copiar: seleccione el texto y cópielo manualmente.",
    mail: "Escribir un correo",
    issue: "Abrir una incidencia",
    record: (title, path) => `${title} (${path})`,
    subject: (title, version) => `Corrección: ${title} (datos ${version})`,
    body: (n) =>
      [
        `Registro: ${n.record}`,
        `Página: ${n.address}`,
        `Versión de los datos: ${n.version}`,
        `Campo: ${n.field}`,
        `Ruta: ${n.path}`,
        `Dice: ${n.current}`,
        `Debe decir: ${n.proposal}`,
        `Fuente: ${n.source}`,
      ].join("\n"),
  },
}
