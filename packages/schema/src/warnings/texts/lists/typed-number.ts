import { numberOf } from './number-of.ts'
import type { TypedMark } from './typed-mark.ts'

/** Reads what was typed for the number of an item. */
export function readNumber(line: string): TypedMark | undefined {
  const { groups } = numbered.exec(line) ?? {}
  if (!groups) return undefined
  const [family = '', mark = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? []
  return {
    mark,
    family,
    isBullet: false,
    isPlain: false,
    isCommon: /^(?:space|letter|latinRoman)/.test(family),
    number: numberOf(family, mark),
    ...insteadOf(family, mark),
  }
}

const digits = '[0-9０-９]{1,2}'
const words = '[一二三四五六七八九十]{1,3}'
const letter = '[A-Za-zＡ-Ｚａ-ｚ]'
const roman = '(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|i{1,3}|iv|vi{0,3}|ix|xi{0,2})'
const stem = '[甲乙丙丁戊己庚辛壬癸]'
/** `3D打印` begins with a word. */
const noDigit = '(?![ 0-9０-９.]*[0-9０-９.](?![A-Z]))'

/** What is counted stands right behind its number in a sentence. */
const unit =
  '年月日号时点分秒个人名家所位次项条元亿万千百多余米公斤克吨升度周天岁期届楼层只件本册页份种类场组队班级台套辆棵张座'

const families: Record<string, string[]> = {
  number: [
    `${digits}[ \\u3000]?[、､，,：:]${noDigit}(?!/)`,
    // `2.0`, `3.11` and `1.5亿` are no items.
    `${digits}[.．。](?![0-9０-９.])|${digits} [.．] ?(?=\\p{Script=Han})`,
    `${digits} ?[-－–—·/／](?=\\p{Script=Han})(?![${unit}])|${digits}(?: [-–—]|[/／]) (?=\\p{L})`,
    '[0-9]\\ufe0f?\\u20e3',
  ],
  parentheses: [`[（(] ?${digits} ?[)）]`],
  closing: [`${digits} ?[)）\\]］】〕](?![(（])`],
  brackets: [`[【［〔〖「[]${digits}[】］〕〗」\\]](?![:：])`],
  space: [`${digits}[ \\u3000]+(?=[\\p{Script=Han}\\p{Lu}])(?![${unit}])`],
  circle: ['[①-⑳㉑-㉟㊱-㊿⓵-⓾]'],
  dark: ['[❶-❿⓫-⓴➊-➓]'],
  thin: ['[➀-➉]'],
  circleInside: ['[⑴-⒇]'],
  circleStop: ['[⒈-⒛]'],
  words: [`${words} ?[、.．，,。]`],
  wordsInside: [`[（(〔【[]${words}[)）〕】\\]]`, '[㈠-㈩㊀-㊉]'],
  wordsClosing: [`${words}[)）]`],
  ordinal: [
    `第(?:${words}|${digits})\\p{Script=Han}{0,2}[，、, \\u3000.．]`,
    `其${words}[，、,]`,
    `第${words}步`,
  ],
  english: ['(?:First|Second|Third|Fourth|Fifth|Sixth)(?:ly)?[,:]|[1-9](?:st|nd|rd|th)[,:]'],
  point: [`${words}(?:是|来|则)`],
  roman: ['[Ⅰ-Ⅻⅰ-ⅻ](?:[ \\u3000]?[.．、，：)）]|[ \\u3000]|(?=\\p{Script=Han}))'],
  latinRoman: [`${roman}[.．、)）](?=[ \\u3000]|\\p{Script=Han})|[（(]${roman}[)）]`],
  letter: [
    `${letter}[ \\u3000]?[、)）]|${letter}[.．](?=[ \\u3000]|\\p{Script=Han})|${letter}[，,](?=\\p{Script=Han})`,
    `[（(]${letter}[)）]`,
    '[Ⓐ-ⓩ⒜-⒵]',
  ],
  stem: [`${stem}[、.．，]|[（(]${stem}[)）]`],
}

const numbered = new RegExp(
  `^(?:${Object.entries(families)
    .map(([family, marks]) => `(?<${family}>${marks.join('|')})`)
    .join('|')})(?=.)`,
  'u',
)

function insteadOf(family: string, mark: string): Pick<TypedMark, 'instead' | 'isKept'> {
  const number = numberOf(family, mark)
  const plain = mark.normalize('NFKC')
  const [chinese = ''] = new RegExp(words).exec(plain) ?? []
  if (family === 'words') return { instead: `- ${chinese}、`, isKept: false }
  if (family.startsWith('words')) return { instead: `- （${chinese}）`, isKept: false }
  if (isNamed(family, mark)) return { instead: `- ${mark.replace(/[Ａ-ｚ．]/g, narrow)}`, isKept: true }
  const hasClosing = /^(?:parentheses|closing|circleInside|letter)$/.test(family)
  const figure = plain.startsWith('0') ? String(number).padStart(2, '0') : number
  return { instead: `${figure}${hasClosing ? ')' : '.'} `, isKept: false }
}

/** Whether Markdown has no number that says the same. */
const isNamed = (family: string, mark: string) =>
  /^(?:ordinal|english|point|stem|latinRoman)$/.test(family) ||
  (family === 'letter' && !/[a-z][)）]/.test(mark))

const narrow = (character: string) => character.normalize('NFKC')
