import { inBothScripts } from './in-both-scripts.ts'

/** Whether a line ends in who took a picture, as its caption does: `学员切红枣糕　摄影：申屠敏`, `纸盒里的手册（采编部摄）`. */
export const endsInCredit = (words: string): boolean => credit.test(words)

const credit = inBothScripts(
  /[（(][^（()）]{1,16}(?:[摄绘图]|供图)[)）]\s*$|[（(\s　](?:摄影|供图|图片|绘图|Photo(?:graph)?s?)(?:\s*[：:]|\s+by\s)\s*[^（(。]{1,24}$/iu,
)
