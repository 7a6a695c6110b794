import type { Messages } from "../en.ts"

/** How to ask for a file of the items, and what becomes of it. */
export const exporting: Messages["exporting"] = {
  open: "내보내기",
  text: (rows) =>
    `이 화면의 ${rows === 1 ? "사안 1건을" : `사안 ${rows}건 전체를`} 화면에 보이는 열과 순서대로 내보냅니다.`,
  kinds: { csv: "CSV", xlsx: "Excel(XLSX)", json: "JSON" },
  busy: (kind) => `${kind} 파일을 만드는 중…`,
  done: (kind, rows) => `${kind} 파일을 만들었습니다: 사안 ${rows}건`,
  failed: (kind) => `${kind} 파일을 만들지 못했습니다.`,
  again: "다시 시도",
  hints: {
    csv: "표 하나",
    xlsx: "출처, 항목 설명, 비고 포함",
    json: "출처, 항목 설명, 비고 포함",
  },
}
