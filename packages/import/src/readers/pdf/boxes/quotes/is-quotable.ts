import { widthOf } from '../../../../lines/width-of.ts'

/** Whether words are a sentence or two, and no field. */
export const isQuotable = (words: string): boolean =>
  sentence.test(words) && !label.test(words) && widthOf(words) <= longest

/** That ends as a sentence does, also within quotes. */
const sentence = /[。！？!?….][”"’」』）)]*$/u

/** What begins with a word and a colon is a field, or says itself what it is. */
const label = /^\s*[【[]?[\p{Script=Han}\s　]{1,8}[】\]]?[：:]/u

/** In ems. */
const longest = 150
