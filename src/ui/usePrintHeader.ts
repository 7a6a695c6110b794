import { useEffect } from "react"

/** Words in the margins of every printed page. */
interface PageMargins {
  readonly top: string
  readonly bottom: string
  readonly page: string
}

/** Puts words and page numbers into the margins of each printed page while the component is there; where a browser has no margin boxes, nothing. */
export function usePrintHeader({ top, bottom, page }: PageMargins): void {
  useEffect(() => {
    if (!("adoptedStyleSheets" in document)) return
    const look = "color: #444; font: 7.5pt sans-serif; text-align: left; vertical-align: middle; width: 100%"
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page {
      margin: 15mm 15mm 14mm;
      @top-left { content: ${quoted(top)}; ${look}; }
      @bottom-left { content: ${quoted(bottom)}; ${look}; width: 82%; }
      @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); ${look}; width: 18%; text-align: right; }
    }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [top, bottom, page])
}

/** A CSS string of any text. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`
}
