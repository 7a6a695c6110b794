import type { Messages } from "../en.ts"

/** What a page says of itself to search engines and previews, beside its title. */
export const head: Messages["head"] = {
  describe: {
    asks: "누가 누구에게 무엇을 요청했는지, 어느 회의에서 처음 나왔는지, 몇 번 다시 요청했는지, 그 결과는 어떠했는지 보여 줍니다.",
    meetings:
      "양국 정부 간의 기록된 모든 회의: 누가 누구를 어디에서 어느 급으로 만났으며, 무엇이 제기되고 무엇이 서명되었는지 보여 줍니다.",
    brief:
      "담당관이 회의 전에 알아야 할 내용을 두 쪽에 담습니다: 마지막 회동, 양측의 미결 요청, 달라진 사항, 수치, 출처 간 불일치, 직위별 재임자. 모든 문장에 출처가 있습니다.",
    disagreements:
      "통화, 반올림, 범위, 날짜를 비교한 뒤에도 출처가 서로 다른 모든 사항을 각 출처의 기재 내용 및 화면에 표시한 내용과 함께 보여 줍니다.",
    data: "데이터셋의 각 필드의 의미, 단위, 허용 값, 예를 설명합니다.",
    changes: "데이터셋의 버전마다 추가, 정정, 삭제한 내용을 이전 문구와 새 문구를 나란히 놓아 보여 줍니다.",
    health:
      "데이터셋이 빈약한 곳: 근거가 없거나 원출처가 하나인 기재 사항, 문단이 없는 근거, 오래 확인하지 않은 사안, 취약한 근거, 누락된 번역, 미해결 출처 간 불일치, 뒷받침이 적은 부문을 보여 줍니다.",
    open: "JSON, CSV, Excel로 된 내 데이터를 이 브라우저에서 열어 필터, 차트, 회담 준비 자료로 봅니다. 아무것도 보내지 않습니다.",
    edit: "데이터 편집자를 위한 기록별 입력 양식. 입력하는 동안 점검하고 파일로 저장합니다.",
    about: "각 단계의 의미, 출처를 검색한 방법, 빠진 것으로 알려진 내용을 설명합니다.",
    source: (named) => `다음 출처에 근거한 기재 사항입니다: ${named}.`,
    person: (named) =>
      `${named}: 출처로 확인되는 직위, 참석한 회의, 그 회의에서 요청되고 서명된 사항, 이름이 나오는 사안을 보여 줍니다.`,
    organisation: (named) =>
      `${named}: 참여하는 사안과 그 경과, 해당 사안이 다뤄진 회의, 사안에 이름이 나오는 인물을 보여 줍니다.`,
    since: (meeting) =>
      `앞선 회의부터 이 회의까지의 새 요청, 단계 변화, 서명, 소식 없는 사안, 재임자 변동: ${meeting}.`,
    embed: (site) => `다른 페이지의 프레임에 넣는 ${site}의 차트 또는 표입니다.`,
  },
  /** Words in the picture that stands for a page elsewhere. */
  preview: {
    state: (state, date) => `${state} · 최근 경과 ${date}`,
    counts: (items, meetings) => `회의 ${meetings}회에 걸쳐 추적한 사안 ${items}건`,
    foot: (site, version, date) => `${site} · 데이터 ${version}, 기준일 ${date}`,
  },
}
