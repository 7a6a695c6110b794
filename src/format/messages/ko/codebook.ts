import type { CodebookWords } from "../../codebookWords.ts"
import { codebookDataset } from "./codebookDataset.ts"
import { codebookItems } from "./codebookItems.ts"
import { codebookRecords } from "./codebookRecords.ts"

/** Words of the codebook, by the English words of the schema. */
export const codebook: CodebookWords = {
  meaning: { ...codebookItems, ...codebookRecords, ...codebookDataset },
  type: {
    text: "텍스트",
    "text by language": "언어별 텍스트",
    "name by language": "언어별 이름",
    "name by language or null": "언어별 이름 또는 null",
    "list of records": "항목 목록",
    "list of text": "텍스트 목록",
    "list of values": "값 목록",
    "text or null": "텍스트 또는 null",
    "text by language or null": "언어별 텍스트 또는 null",
    record: "항목",
    value: "값",
    "whole number": "정수",
    "whole number or null": "정수 또는 null",
    number: "숫자",
    "true or false": "참 또는 거짓",
  },
  unit: {
    "date at the place": "현지 날짜",
    "paragraph, counted from 1": "1부터 세는 문단",
    "units of the currency": "통화의 기본 단위",
    year: "연도",
    "unit of the series": "계열의 단위",
  },
}
