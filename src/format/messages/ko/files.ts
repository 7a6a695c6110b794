import type { Messages } from "../en.ts"
import { items } from "./items.ts"

const { columns } = items

/** A column of a file: what stands over it, and what it means. */
const column = (heading: string, meaning: string) => ({ heading, meaning })

/** What stands in the files that leave the page. */
export const files: Messages["files"] = {
  sheets: { data: "데이터", sources: "출처", dictionary: "항목 설명", notes: "비고" },
  /** Heading and meaning of each column of the data. */
  fields: {
    item: column(columns.item, "사안의 제목. 사안은 시간에 따라 추적하는 하나의 협력 주제입니다."),
    summary: column("사안: 요약", "사안의 내용과 현재 상태."),
    sector: column(columns.sector, "사안의 부문."),
    stage: column(
      columns.stage,
      "기준일까지 도달한 단계로, 경과에서 계산합니다. 약속이 아닌 사안은 그 종류를 적습니다.",
    ),
    does: column("단계: 비고", "약속이 아닌 사안이 하는 일과 기록된 날짜."),
    asked: column(
      columns.asked,
      "요청한 각 측과 그 최근 요청의 날짜. 그 뒤의 기록이 없으면 ‘이후 경과 없음’으로 적습니다.",
    ),
    last: column(columns.last, "최근 경과의 날짜. 알려진 만큼만 일, 월 또는 연도로 적습니다."),
    quiet: column(
      "최근 경과: 비고",
      "미결 사안에 움직임이 없는 경우: 언제부터 확인되지 않았는지 또는 얼마나 오래 소식이 없는지.",
    ),
    value: column(
      columns.value,
      "사안 전체를 다룬 자료 가운데 구속력이 가장 큰 종류와 가장 많이 쓰인 통화를 기준으로 한 최저액부터 최고액까지. 환산하거나 합산하지 않습니다.",
    ),
    currency: column("금액: 통화", "자료의 통화(ISO 4217 코드)."),
    low: column("금액: 최저", "가장 낮은 자료의 금액(통화 단위)."),
    high: column("금액: 최고", "가장 높은 자료의 금액(통화 단위)."),
    amounts: column(
      "금액: 비고",
      "금액의 종류, 보도된 시점, 자료가 여러 건인 경우 그 수, 자료 간 차이가 있는지 여부.",
    ),
    parties: column(
      columns.parties,
      "참여하는 기관. 주도하는 기관부터 처음 두 곳과 나머지 기관의 수를 적습니다.",
    ),
    names: column("당사자: 전체 명칭", "참여하는 모든 기관의 전체 명칭. 주도하는 기관부터 적습니다."),
    reports: column(columns.reports, "사안의 근거가 되는 서로 다른 출처의 수."),
    releases: column("자료: 비고", "이 출처들의 바탕이 된 서로 다른 보도자료 또는 기사의 수."),
    instrument: column(columns.instrument, "약속의 종류."),
    first: column(columns.first, "첫 경과의 날짜. 알려진 만큼만 일, 월 또는 연도로 적습니다."),
    meetings: column(columns.meetings, "기록된 회의 가운데 이 사안이 나온 회의의 수."),
    origins: column(columns.origins, "출처의 바탕이 된 서로 다른 보도자료 또는 기사의 수."),
    group: column("그룹", "표에서 사안이 속한 그룹의 제목."),
    id: column("ID", "데이터셋에서 사안의 ID."),
    permalink: column("고유 주소", "모든 경과와 그 근거가 있는 사안 페이지의 주소."),
    sources: column(
      "출처",
      "사안의 근거가 되는 출처의 ID. 처음 언급된 순서로 적으며, 출처 시트에 목록이 있습니다.",
    ),
  },
  /** Heading and meaning of each column of the list of sources. */
  sourceFields: {
    id: column("ID", "데이터셋에서 출처의 ID."),
    publisher: column("발행처", "발행한 곳. 전재한 경우 두 곳의 이름을 모두 적습니다."),
    title: column("제목", "게재된 그대로의 제목."),
    published: column(
      "발행일",
      "해당 일이 있었던 날이 아니라 발행된 날짜. 알려진 만큼만 일, 월 또는 연도로 적습니다.",
    ),
    language: column("언어", "글의 언어."),
    kind: column("종류", "문서의 종류."),
    address: column("주소", "읽은 주소. 미러 또는 보관본일 수 있습니다."),
    origin: column(
      "원출처",
      "이 글이 되풀이하는 보도자료 또는 통신사 기사. 이를 되풀이하는 모든 출처가 공유합니다.",
    ),
    permalink: column("고유 주소", "이 출처에 근거한 모든 내용이 있는 출처 페이지의 주소."),
  },
  dictionary: {
    sheet: column("시트", "열이 있는 시트."),
    column: column("열", "열의 제목."),
    type: column("유형", "칸에 담긴 값의 유형."),
    meaning: column("의미", "값의 의미."),
  },
  types: {
    text: "텍스트",
    key: "ID 또는 주소",
    number: "숫자",
    date: "날짜. 월이나 연도만 알려진 경우 텍스트",
  },
  noteFields: { note: column("비고", "비고의 대상."), text: column("내용", "비고의 내용.") },
  notes: {
    title: "제목",
    shown: "표시 건수",
    filters: "필터",
    group: "그룹 기준",
    asOf: "기준일",
    version: "데이터 버전",
    licence: "라이선스",
    address: "이 화면의 주소",
    accessed: "접속일",
  },
  noFilter: "없음",
  licence: (name, url) => `${name}, ${url}`,
}
