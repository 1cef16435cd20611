import { inBothScripts } from '../in-both-scripts.ts'

/** How the names of organisations end, as the source of a pattern. */
export const organisationEnding =
  '(?:[协協学商工总分校公]会|(?:联合|委员|基金|理事|校友|促进|研究|联谊)会|妇联|残联|[居村业党工]委会?|[局厅处科站所队组]|办公室|办事处|宣传部|街道|社区|(?:博物|图书|档案|文化|美术|纪念|体育|科技)馆|[医学法]院|研究[院所]|检察院|[大中小]学|学校|幼儿园|公司|集团|中心|合作社|(?:报|杂志|出版|通讯)社|编辑部|联盟|工作室|俱乐部|团委|人民政府)'

/** Whether a line is nothing but the name of an organisation: `南城水务局`. */
export const isOrganisation = (words: string): boolean =>
  words.length <= longest && (organisation.test(words) || isBody(words))

/** In characters. */
const longest = 40

const organisation = inBothScripts(
  new RegExp(
    String.raw`^[\s　]*\p{Script=Han}[\p{Script=Han}\d·（）()]{1,24}${organisationEnding}[\s　]*$`,
    'u',
  ),
)

/** In words with capital letters, as on the page: `Thole Ridge Path Society`, `Friends of the Harrow Cut`. */
const isBody = (words: string) => titleCase.test(words) && body.test(words)

const titleCase =
  /^\s*(?!(?:\p{Lu}\p{Ll}+ing|From|For|To|By|At|In|On|With|About|Around|Inside|Meet|Join|Our|Your|News(?:letter)?|Bulletin|Journal|Magazine|Gazette|Notes|Letters?)\b)(?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|&)(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|&)){1,7}\s*$/u

const body =
  /^\s*(?:The )?(?:Friends|Society|Association|Council|Board|Office|Department|Ministry) (?:of|for) |(?<!\b(?:the|for|a) )\b(?:Society|Association|Trust|Club|Co-?operative|Council|Federation|Union|Institute|Guild|Foundation|Committee|University|College|Library|Museum)\s*$/u
