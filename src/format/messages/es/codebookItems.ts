/** What the fields of items and meetings mean, by the English text of the schema. */
export const codebookItems = {
  "Schema that an editor's program checks this file against.":
    "Esquema con el que el programa de quien edita verifica este archivo.",
  "Id of the item; the name of the file.": "Id del asunto; es el nombre del archivo.",
  "Title, at most 70 characters.": "Título, de 70 caracteres como máximo.",
  "What it is and where it stands, in own words, at most 280 characters.":
    "Qué es y en qué situación está, con palabras propias, en 280 caracteres como máximo.",
  "What it is: a promise, which climbs the ladder, or something that has no delivery and whose events are all mentions.":
    "Qué es: un compromiso, que sube por la escala, o algo que no tiene cumplimiento y cuyos hechos son todos menciones.",
  "Sector, one of those in dataset.json.": "Sector, uno de los que figuran en dataset.json.",
  "What kind of promise it is.": "Qué clase de compromiso es.",
  "Side from which the matter first came.": "Parte de la que provino el tema en primer lugar.",
  "Organisations that take part, the leading ones first.":
    "Organizaciones que participan, primero las principales.",
  "People named in it.": "Personas nombradas en él.",
  "Places it concerns.": "Lugares a los que se refiere.",
  "Who asked whom, oldest first; a lower bound, since not every ask is reported.":
    "Quién pidió a quién, primero lo más antiguo; es un mínimo, pues no todo pedido se informa.",
  "Who asked.": "Quién pidió.",
  "Whom; both means the forum or both sides.": "A quién; both significa el foro o ambas partes.",
  "When it was voiced.": "Cuándo se expresó.",
  "Meeting at which it was voiced; null where it was not at a recorded one.":
    "Reunión en la que se expresó; null donde no fue en una reunión registrada.",
  "How strongly it was worded.": "Con qué fuerza se formuló.",
  "What the ask is about, where narrower than the item.":
    "De qué trata el pedido, donde es más específico que el asunto.",
  "What attests the ask.": "Qué da fe del pedido.",
  "Source that carries the claim.": "Fuente que sustenta la afirmación.",
  "Paragraph of the body text that carries it; null where none was recorded.":
    "Párrafo del texto que la sustenta; null donde no se registró ninguno.",
  "First twelve digits of the SHA-256 of the normalised paragraph, where the text was at hand; tells whether the paragraph is still the same.":
    "Primeros doce dígitos del SHA-256 del párrafo normalizado, donde se dispuso del texto; indica si el párrafo sigue siendo el mismo.",
  "Why events stand before the first ask.": "Por qué hay hechos anteriores al primer pedido.",
  "Sums as reported, each on its own; never added.":
    "Montos tal como se informaron, cada uno por separado; nunca se suman.",
  "The sum, in full units.": "El monto, en unidades completas.",
  "Currency of the sum as reported.": "Moneda del monto tal como se informó.",
  "What the sum is.": "Qué es el monto.",
  "Whether it is of the whole item, a part of it, or something around it; only whole sums are shown as the item's value.":
    "Si es del asunto completo, de una parte o de algo relacionado; solo los montos del total se muestran como valor del asunto.",
  "When the figure was given; null where the report is undated.":
    "Cuándo se dio la cifra; null donde el informe no tiene fecha.",
  "What qualifies the figure.": "Qué matiza la cifra.",
  "Who reports it.": "Quién lo informa.",
  "What happened, in the intended order.": "Qué ocurrió, en el orden previsto.",
  "Id of the event: the item's id and a running number.":
    "Id del hecho: el id del asunto y un número correlativo.",
  "When it happened, not when it was printed; as long as what is known.":
    "Cuándo ocurrió, no cuándo se publicó; tan extensa como lo que se sabe.",
  "Stage that the event reaches; mention where it moves nothing.":
    "Etapa que alcanza el hecho; mention donde no cambia nada.",
  "What kind of act it is; how far an act can carry a promise, the method says.":
    "Qué clase de acto es; hasta dónde puede llevar un acto a un compromiso lo dice el método.",
  "What happened, in own words, at most 220 characters.":
    "Qué ocurrió, con palabras propias, en 220 caracteres como máximo.",
  "Meeting at which it happened.": "Reunión en la que ocurrió.",
  "For a transformed item: the item it became.": "De un asunto transformado: el asunto en que se convirtió.",
  "What attests the event.": "Qué da fe del hecho.",
  "Why this rests on weak ground only (open encyclopedias, forum posts, inferred years, advance notices); null where it does not.":
    "Por qué se apoya solo en sustento débil (enciclopedias abiertas, foros, años inferidos, anuncios previos); null donde no es así.",
  "Ties to other items.": "Relaciones con otros asuntos.",
  "The other item.": "El otro asunto.",
  "What this item is to the other.": "Qué es este asunto respecto del otro.",
  "Day on which somebody last looked for news of this item, also where none was found; null where nobody did.":
    "Día en que alguien buscó por última vez novedades de este asunto, aunque no hallara ninguna; null donde nadie lo hizo.",
  "What remains open or doubtful.": "Lo que queda abierto o en duda.",
  "What attests the notes.": "Qué da fe de las notas.",
  "Earlier ids of this record, so that old addresses and notes still resolve.":
    "Id anteriores de este registro, para que las direcciones y notas antiguas sigan funcionando.",
  "Id of the meeting; the name of the file.": "Id de la reunión; es el nombre del archivo.",
  "First day in the time of the place, as long as what is known.":
    "Primer día, en la hora del lugar, tan extenso como lo que se sabe.",
  "Last day, where it took more than one.": "Último día, donde duró más de uno.",
  "Rank of the highest pair that met.": "Rango de la pareja más alta que se reunió.",
  "Kind of meeting.": "Clase de reunión.",
  "What brought them together.": "Qué los reunió.",
  "City, or country where no city is named; null where neither is.":
    "Ciudad, o país donde no se nombra ninguna ciudad; null donde no se nombra ninguno de los dos.",
  "Named participants with the office of that day.": "Participantes nombrados, con el cargo de ese día.",
  "Who took part.": "Quién participó.",
  "Office held that day, by its id in the person's file.":
    "Cargo que ocupaba ese día, por su id en el archivo de la persona.",
  "Side the person sat on.": "Parte a la que pertenecía la persona.",
  "Others said to have been present.": "Otros de los que se dice que estuvieron presentes.",
  "What happened, in own words.": "Qué ocurrió, con palabras propias.",
  "Items touched there for which no event or ask of that meeting is recorded; the rest follows from the items.":
    "Asuntos tratados allí de los que no se registra ningún hecho ni pedido de esa reunión; los demás se deducen de los asuntos.",
  "What attests the meeting.": "Qué da fe de la reunión.",
  "Remark for readers.": "Observación para quien lee.",
}
