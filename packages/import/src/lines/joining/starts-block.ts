import { patterns } from '../../infer/words/patterns.ts'
import { widthOf } from '../width-of.ts'

/** Whether a line begins what cannot be the middle of a paragraph: an item, a field, a caption, an address. */
export const startsBlock = (words: string): boolean => starts.some((pattern) => pattern.test(words))

const fields: readonly RegExp[] = [
  patterns.sources,
  patterns.credit,
  patterns.publisher,
  patterns.editors,
  patterns.email,
  patterns.site,
]

const mailAddress = /^\s*[\w.+-]+@[\w.-]+\s*$/u

const starts: readonly RegExp[] = [
  // A bullet of a font of symbols.
  /^\s*\p{Co}(?:\s+\S|\s*$)/u,
  /^\s*[※●○◆◇■□★☆▲△→✓•▪➢]\s*/u,
  /^\s*(?:[·◦‣▫]|\d{1,2}[.．、]|[（(]?\d{1,2}[）)])\s*$/u,
  /^\s*[-*]\s+[^\s\d]/u,
  /^\s*–\s+[\p{L}\d]/u,
  /^\s*\d{1,2}(?:[.．](?!\d)|、)\s*\S/u,
  /^\s*[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]\s*\S/u,
  /^\s*\d{1,2}[）)]\s*\S/u,
  /^\s*[①②③④⑤⑥⑦⑧⑨⑩]/u,
  // `一、二层` are two floors.
  /^\s*(?!一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)[一二三四五六七八九十]{1,3}、\s*\S/u,
  /^\s*第[一二三四五六七八九十]{1,3}[章节部分]/u,
  /^\s*(?:https?:|www\.|mailto:)/iu,
  mailAddress,
  /^\s*[图表]\s*\d+\s*(?:[：:、.．]|\s|$)/u,
  /^\s*[图表][：:]/u,
  /^\s*(?:Fig(?:ure|\.)|Table)\s*\d+\s*[.:]\s*\p{L}|^\s*Table:\s/u,
  // Whom an article is by, at its end.
  /^\s*[（(][^（）()：:。]{2,20}(?:供稿|报道|撰稿|整理|供图)[）)]\s*$/u,
  // A question and its answer.
  /^\s*(?:问|答|[QA])\s*[：:]\s*\S/u,
  /^\s*(?:本期)?(?:目\s*[录錄次]|要目|Contents)\s*[：:]?$/iu,
  ...fields,
]

/** Whether a line begins with the label of a field and a colon, as no sentence goes on: `来源：`, `Photo:`. */
export const startsField = (words: string): boolean =>
  /^[^：:]{1,16}[：:]/u.test(words) && fields.some((pattern) => pattern.test(words))

/** Whether a line behind the end of a sentence begins with who made the issue: `Published by`, `Edited by`. */
export const saysMaker = (words: string): boolean =>
  patterns.publishedBy.test(words) || patterns.editedBy.test(words)

/** Whether a line is nothing but an address. */
export const isAddressLine = (words: string): boolean =>
  /^\s*(?:https?:\/?\/?|www\.|mailto:)[!-~]+\s*$/iu.test(words)

/** Whether a line is nothing but the address of a mailbox. */
export const isMailAddress = (words: string): boolean => mailAddress.test(words)

/** Where the words of an item begin, in ems: its lines may be set in as far. `undefined` of a line that is no item. */
export function hangOf(words: string, { indent = 0 }: Indented): number | undefined {
  const [mark] = itemMark.exec(words) ?? []
  return mark === undefined ? undefined : indent + widthOf(mark)
}

/** Whether a line is set in as far as the words of the item above it. */
export const isHanging = ({ indent = 0 }: Indented, hang: number | undefined): boolean =>
  hang !== undefined && indent >= 1 && Math.abs(indent - hang) <= slack

interface Indented {
  indent?: number
}

/** With the white space behind it. */
const itemMark = /^\s*(?:[^\p{L}\p{N}\s\p{Ps}\p{Pi}"'—]|[（(]?[\d一二三四五六七八九十]{1,3}[）).．、])\s*/u

/** In ems. */
const slack = 0.6
