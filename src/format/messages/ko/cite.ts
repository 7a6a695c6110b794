import type { Messages } from "../en.ts"

/** Words of citations. */
export const cite: Messages["cite"] = {
  forms: { plain: "일반 텍스트", bibtex: "BibTeX", csl: "CSL-JSON" },
  copy: (form) => `${form} 형식으로 복사`,
  copied: "복사됨",
  byHand: "여기에서는 복사가 허용되지 않습니다. 글을 선택하여 직접 복사해 주십시오.",
  note: (version, released, licence) => `데이터 버전 ${version}, ${released} 공개; ${licence}`,
  plain: (n) =>
    `${n.title}. 데이터 버전 ${n.version}, ${n.released}. ${n.address} (${n.accessed} 접속). ${n.licence}.`,
}
