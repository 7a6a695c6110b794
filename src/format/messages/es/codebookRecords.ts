/** What the fields of the other records mean, by the English text of the schema. */
export const codebookRecords = {
  "Id of the person; the name of the file.": "Id de la persona; es el nombre del archivo.",
  "Name by language.": "Nombre por idioma.",
  "Other spellings met in sources; they are searched too.":
    "Otras grafías halladas en las fuentes; también se buscan.",
  "Other names by which readers may look for it; they are searched too.":
    "Otros nombres con los que puede buscarse; también se buscan.",
  "Country the person stands for.": "País al que representa la persona.",
  "Offices held, oldest first.": "Cargos ocupados, primero el más antiguo.",
  "Id of the office within this person; a meeting's participant names it.":
    "Id del cargo dentro de esta persona; la entrada de participante de una reunión lo nombra.",
  "Title of the office.": "Denominación del cargo.",
  "First day in office where a source attests it.": "Primer día en el cargo, donde una fuente da fe de él.",
  "Last day in office where a source attests it.": "Último día en el cargo, donde una fuente da fe de él.",
  "Who reports the days in office, where they were read for themselves.":
    "Quién informa los días en el cargo, donde se leyeron por sí mismos.",
  "Id of the organisation; the name of the file.": "Id de la organización; es el nombre del archivo.",
  "Abbreviation or brand by which the body is known, where tables have no room for the name; null where there is none.":
    "Sigla o marca por la que se conoce a la entidad, donde las tablas no tienen espacio para el nombre; null donde no la hay.",
  "Home country; null for an international body.": "País de origen; null para un organismo internacional.",
  "What kind of body it is.": "Qué clase de entidad es.",
  "Id of the place; the name of the file.": "Id del lugar; es el nombre del archivo.",
  "Country it lies in.": "País en el que se encuentra.",
  "Id of the source; the name of its file.": "Id de la fuente; es el nombre de su archivo.",
  "Who published it; for a reprint both names.": "Quién la publicó; en una reproducción, ambos nombres.",
  "Title as printed; null where the headline was not seen.":
    "Título tal como fue impreso; null donde no se vio el titular.",
  "Words of the page address or a cut headline, to find the page again; never shown as a title.":
    "Palabras de la dirección de la página o de un titular cortado, para volver a encontrarla; nunca se muestran como título.",
  "What the document is, in own words; null where the citations say enough.":
    "Qué es el documento, con palabras propias; null donde las citas dicen lo suficiente.",
  "Date of publication, not of the event; null where none was seen.":
    "Fecha de publicación, no del hecho; null donde no se vio ninguna.",
  "Language of the text.": "Idioma del texto.",
  "What kind of document it is.": "Qué clase de documento es.",
  "Address read; may be a mirror or an archive.": "Dirección leída; puede ser una réplica o un archivo.",
  "Name of the release or wire story that this text repeats, shared by all that repeat it; null where it stands alone.":
    "Nombre del comunicado o despacho de agencia que este texto repite, compartido por todos los que lo repiten; null donde es único.",
  "How the shared origin is known: stated in the text, or matching details.":
    "Cómo se conoce el origen compartido: dicho en el texto, o por detalles que coinciden.",
  "Number of the core text it is, where it is one of the five.":
    "Número del texto base que es, donde es uno de los cinco.",
  "How its paragraphs are counted, where the text is at hand: every line with words, those after the byline, or the numbers printed before them.":
    "Cómo se cuentan sus párrafos, donde se dispone del texto: cada línea con palabras, las que siguen a la firma, o los números impresos delante.",
  "Id of the series; the name of the file.": "Id de la serie; es el nombre del archivo.",
  "What it counts.": "Qué cuenta.",
  "Unit of every figure in it.": "Unidad de todas sus cifras.",
  "Side that counts, where it is one.": "Parte que cuenta, donde es una.",
  "Whether the points are of one kind and may be drawn over time, or are claims of differing kinds.":
    "Si los puntos son de una misma clase y pueden trazarse en el tiempo, o son afirmaciones de distinta clase.",
  "Measures in it, in the order of the page.": "Medidas que contiene, en el orden de la página.",
  "Id of the measure within the series.": "Id de la medida dentro de la serie.",
  "Label on the page.": "Rótulo en la página.",
  "Figures, oldest first; a missing year is missing, not zero.":
    "Cifras, primero la más antigua; un año que falta falta, no es cero.",
  "Calendar year of the figure.": "Año calendario de la cifra.",
  "Month or day of the figure, where it is not of the whole year.":
    "Mes o día de la cifra, donde no es del año completo.",
  "Which measure of the series.": "Qué medida de la serie.",
  "The figure.": "La cifra.",
  "True where the source says “more than”: the figure is a lower bound.":
    "Verdadero cuando la fuente dice «más de»: la cifra es una cota inferior.",
  "True where the source rounds or says “about”, “more than”.":
    "Verdadero donde la fuente redondea o dice «alrededor de», «más de».",
  "What stretch it covers, where not the calendar year; such a point is not joined to others.":
    "Qué período abarca, donde no es el año calendario; un punto así no se une a otros.",
  "What qualifies the figure, in own words.": "Qué matiza la cifra, con palabras propias.",
  "What the series is and is not.": "Qué es y qué no es la serie.",
  "Id of the disagreement; the name of the file.": "Id de la discrepancia; es el nombre del archivo.",
  "On what they differ.": "En qué difieren.",
  "What it is about.": "De qué trata.",
  "Items it touches.": "Asuntos a los que afecta.",
  "What each source says.": "Lo que dice cada fuente.",
  "What this source says.": "Lo que dice esta fuente.",
  "What the source dates and when, where that is what sources differ on; held against the other claims.":
    "Qué data la fuente y en qué fecha, donde eso es en lo que difieren las fuentes; se contrasta con las demás afirmaciones.",
  "Stage that is dated: signing and entry into force are two.":
    "Etapa que se data: la suscripción y la entrada en vigor son dos.",
  "When this source says that it was reached.": "Cuándo se alcanzó, según esta fuente.",
  "Why the conflict is only apparent; null while it is open.":
    "Por qué la discrepancia es solo aparente; null mientras siga abierta.",
  "Which claim has the better ground, and why.": "Qué afirmación tiene mejor sustento, y por qué.",
}
