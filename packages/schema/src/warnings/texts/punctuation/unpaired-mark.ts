import { isChinese } from '../../chinese.ts'
import type { TextExamples } from '../../examples.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** Nobody knows where `他说：“称一称` ends; `”称一称“` was opened with the mark that closes. */
export const unpairedMark: TextSuspicion = {
  code: 'unpaired-mark',
  slipsIn,
  explain: ({ received, fix }) => {
    if (fix !== undefined) {
      return {
        en: `The two ends of \`${received}\` do not match. Write \`${fix}\`.`,
        zh: `${received} 两端的标点不成对，请改为 ${fix}。`,
      }
    }
    const [name, place, other] = names.get(received) ?? ['标点', '', '']
    return {
      en: `\`${received}\` has no \`${other}\` that belongs to it. Add it, or delete this one.`,
      zh: `${name} ${received} 没有配对，请在${place}补上 ${other}，或删去它。`,
    }
  },
}

const names = new Map([
  ['“', ['左引号', '引文结束处', '”']],
  ['”', ['右引号', '引文开头', '“']],
  ['《', ['左书名号', '书名结束处', '》']],
  ['》', ['右书名号', '书名开头', '《']],
  ['（', ['左括号', '括注结束处', '）']],
])

function slipsIn(line: Line): Slip[] {
  const { text, lang, kind } = line
  if (!isChinese(lang) || kind === 'source' || !/[“”《》（]/.test(text)) return []
  return [...inQuotes(line), ...bookTitles(text), ...openBrackets(text)].sort(
    (one, other) => one.start - other.start,
  )
}

/** `：（` is a face. */
function openBrackets(text: string): Slip[] {
  const first = lone(text, { pair: '（）', closers: '）)' }).find(
    (index) => text[index] === '（' && !/[:：;；]/.test(text.charAt(index - 1)),
  )
  return first === undefined ? [] : [at(first)]
}

const at = (start: number): Slip => ({ start, end: start + 1 })

function inQuotes(line: Line): Slip[] {
  const { text } = line
  const alone = lone(text, { pair: '“”' }).filter((index) => text[index] !== '”' || !isInches(text, index))
  const [first, second] = alone
  // `““` has a warning of its own.
  if (first === undefined || /““|””/.test(text)) return []
  if (second === undefined) return halfOf(text, first) ?? (goesOn(line, first) ? [] : [at(first)])
  const inside = text.slice(first + 1, second)
  if (alone.length === 2 && isShort(inside)) return [{ start: first, end: second + 1, fix: `“${inside}”` }]
  return goesOn(line, first) || goesOn(line, alone.at(-1) ?? first) ? [] : [at(first)]
}

const isShort = (words: string) => /^[^\n“”]{1,60}$/.test(words)

/** `27”` */
const isInches = (text: string, index: number) => /\d/.test(text.charAt(index - 1))

/** `“绿色"`, where the only other end is half of width. */
function halfOf(text: string, index: number): Slip[] | undefined {
  const half = text.indexOf('"')
  if (half < 0 || half !== text.lastIndexOf('"')) return undefined
  const [start, end] = text[index] === '“' ? [index, half] : [half, index]
  const inside = text.slice(start + 1, end)
  return start < end && isShort(inside) ? [{ start, end: end + 1, fix: `“${inside}”` }] : undefined
}

/** A quote of several paragraphs opens each of them, or the first alone, and closes with the last. */
function goesOn({ text, before, after }: Line, index: number): boolean {
  if (text[index] === '“') {
    if (after === undefined) return false
    const next = /[“”]/.exec(after)?.[0]
    const isWhole =
      /(?:^|[：:，,]\s?)$/.test(text.slice(Math.max(0, index - 2), index)) && /[。！？…：；]$/.test(text)
    return next === '”' || /^\s*“/.test(after) || isWhole
  }
  if (before === undefined) return false
  const above = before.match(/[“”]/g)?.at(-1)
  const isWhole = /^[。，；！？…]?(?:——.{0,40}|[（(].{0,40}[）)])?$/.test(text.slice(index + 1))
  return above === '“' || isWhole
}

function bookTitles(text: string): Slip[] {
  // `《食堂〉` is a pair that is mixed, and `《评〈食堂〉》` is none.
  if (/[〈〉]/.test(text)) return []
  const [first] = lone(text, { pair: '《》' })
  // A line of a quote was begun with `》`, which has a warning of its own.
  return first === undefined || (text[first] === '》' && /^\n?$/.test(text.charAt(first - 1)))
    ? []
    : [at(first)]
}

/** Where a mark stands without the other of its pair. */
function lone(
  text: string,
  { pair, closers = pair.charAt(1) }: { pair: string; closers?: string },
): number[] {
  const open: number[] = []
  const alone: number[] = []
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index)
    if (mark === pair[0]) open.push(index)
    else if (closers.includes(mark) && open.pop() === undefined && mark === pair[1]) alone.push(index)
  }
  return [...alone, ...open].sort((one, other) => one - other)
}

export const examples: TextExamples = {
  warns: [
    ['他们说⟦“⟧称一称就少，于是都称。'],
    ['他们说称一称⟦”⟧就少。'],
    ['见⟦《⟧食堂笔记第三章。'],
    ['见食堂笔记⟦》⟧第三章。'],
    ['试点⟦（⟧共三所都在称。'],
    ['他们叫它⟦”绿色采购“⟧。', '“绿色采购”'],
    ['他们叫它⟦”绿色采购”⟧。', '“绿色采购”'],
    ['他们叫它⟦“绿色采购"⟧。', '“绿色采购”'],
    ['他们叫它⟦"绿色采购”⟧。', '“绿色采购”'],
    ['校长说：⟦“⟧先称，再买。'],
  ],
  silent: [
    '他们说“称一称就少”，于是都称。',
    '“他说“称”，我们就称”',
    ['校长说：“先称，再买。', { after: '“称完再说。”' }],
    ['校长说：“先称，再买。', { after: '再说别的。' }],
    ['称完再说。”', { before: '校长说：“先称，再买。' }],
    ['中间的一段，到这里为止”', { before: '再说别的。' }],
    '屏幕 27”',
    '好：（',
    '1）称 2）买',
    ['他们说“称', { lang: 'en' }],
  ],
}
