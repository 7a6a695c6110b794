import type { Messages } from "../en.ts"

/** Columns of a table of items: their headings in the template, and what goes in them. */
export const table: Messages["table"] = {
  id: {
    heading: "사안 식별자",
    meaning:
      "영문 소문자, 숫자, 붙임표만 씁니다. 식별자가 같은 행은 한 사안의 경과이며, 비우면 행마다 한 사안입니다.",
  },
  title: { heading: "제목", meaning: "70자 이내. 따로 적은 언어가 없으면 모든 언어에서 이 제목을 씁니다." },
  titleKo: { heading: "한국어 제목", meaning: "한국어 페이지에 표시합니다." },
  titleEs: { heading: "스페인어 제목", meaning: "스페인어 페이지에 표시합니다." },
  summary: { heading: "요약", meaning: "무엇이며 어디까지 왔는지 280자 이내로 적습니다." },
  summaryKo: { heading: "한국어 요약", meaning: "한국어 페이지에 표시합니다." },
  summaryEs: { heading: "스페인어 요약", meaning: "스페인어 페이지에 표시합니다." },
  kind: {
    heading: "사안의 종류",
    meaning: "약속(promise)만 단계를 오릅니다. 나머지 종류의 경과는 언급(mention)으로 적습니다.",
  },
  sector: { heading: "부문", meaning: "이름은 자유입니다. 이름이 같은 행은 같은 부문입니다." },
  instrument: { heading: "약속의 형식", meaning: "행위로 이를 수 있는 단계를 정합니다." },
  initiator: { heading: "먼저 꺼낸 쪽", meaning: "국가의 두 글자 코드 또는 both." },
  date: {
    heading: "경과 날짜",
    meaning: "YYYY-MM-DD, YYYY-MM, YYYY 가운데 아는 만큼 적습니다. 보도된 날이 아니라 일어난 날입니다.",
  },
  stage: { heading: "이른 단계", meaning: "단계를 바꾸지 않는 경과는 mention으로 적습니다." },
  act: { heading: "행위의 종류", meaning: "경과가 이를 수 있는 가장 높은 단계를 정합니다." },
  what: { heading: "경과 내용", meaning: "자신의 말로 220자 이내로 적습니다." },
  whatKo: { heading: "한국어 경과 내용", meaning: "한국어 페이지에 표시합니다." },
  whatEs: { heading: "스페인어 경과 내용", meaning: "스페인어 페이지에 표시합니다." },
  meeting: {
    heading: "회의",
    meaning:
      "회의에서 있었던 경과이면 양측이 만난 계기를 적습니다. 이때 다음 두 열도 필요합니다. 내용과 날짜가 같은 행은 한 회의로 봅니다.",
  },
  meetingLevel: { heading: "회의 급", meaning: "서로 만난 상대 가운데 가장 높은 급." },
  meetingFormat: { heading: "회의 형식", meaning: "어떻게 만났는지 적습니다." },
  askedBy: {
    heading: "요청한 쪽",
    meaning: "요청인 경과이면 요청한 쪽의 코드를 적습니다. 이때 다음 두 열도 필요합니다.",
  },
  askedTo: { heading: "요청받은 쪽", meaning: "요청받은 쪽의 코드 또는 both." },
  wording: { heading: "요청의 어조", meaning: "얼마나 강하게 말했는지 적습니다." },
  amount: { heading: "금액", meaning: "기호 없이 숫자만 적습니다. 이때 다음 세 열도 필요합니다." },
  currency: { heading: "통화", meaning: "USD 같은 세 글자 코드." },
  amountKind: { heading: "금액의 종류", meaning: "어떤 금액인지 적습니다." },
  amountScope: { heading: "금액의 범위", meaning: "사안 전체, 일부, 주변 가운데 무엇의 금액인지 적습니다." },
  checked: { heading: "마지막 확인일", meaning: "이 사안의 소식을 마지막으로 찾아본 날." },
  sourceUrl: {
    heading: "출처 주소",
    meaning: "http:// 또는 https://로 시작합니다. 주소가 같은 행은 출처가 같습니다.",
  },
  sourcePublisher: { heading: "출처 발행처", meaning: "발행한 곳." },
  sourceTitle: { heading: "출처 제목", meaning: "실린 그대로 적습니다." },
  sourcePublished: { heading: "출처 발행일", meaning: "출처가 발행된 날." },
  sourceLanguage: { heading: "출처 언어", meaning: "en, ko, es 같은 두 글자 코드." },
  sourceKind: { heading: "출처의 종류", meaning: "어떤 문서인지 적습니다." },
  paragraph: { heading: "문단", meaning: "근거가 되는 문단의 번호. 1부터 셉니다." },
}
