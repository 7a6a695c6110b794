import type { datasetFields as English } from "../en/datasetFields.ts"

/** Labels of the fields of the dataset’s own files and of texts by language, by their names in the data. */
export const datasetFields: typeof English = {
  dataset: {
    $schema: "스키마",
    id: "ID",
    title: "제목",
    question: "첫 화면의 질문",
    description: "설명",
    parties: "당사국",
    sectors: "부문",
    tradeAgreement: "통상 협정",
    version: "버전",
    released: "공개일",
    coverage: "수록 범위",
    corrections: "정정 제안",
    licence: "라이선스",
  },
  party: {
    code: "국가 코드",
    name: "이름",
    adjective: "수식어",
    principals: "정상의 직위",
    renamed: "명칭이 바뀐 직위",
  },
  sector: {
    id: "ID",
    label: "표시 이름",
  },
  coverage: {
    from: "시작",
    until: "끝",
    note: "비고",
    method: "검색 방법",
    bias: "편향",
    gaps: "누락",
  },
  corrections: {
    mail: "메일 주소",
    issues: "이슈 페이지",
  },
  licence: {
    id: "ID",
    name: "이름",
    url: "주소",
  },
  releases: {
    $schema: "스키마",
    releases: "버전",
  },
  release: {
    version: "버전",
    released: "공개일",
    note: "비고",
    withdrawn: "삭제한 항목",
    digest: "파일 확인값",
  },
  withdrawal: {
    what: "경로",
    how: "방식",
    into: "통합된 항목",
    reason: "사유",
  },
  text: {
    en: "영어 문구",
    ko: "한국어 문구",
    es: "스페인어 문구",
    reviewed: "검토된 번역",
  },
}
