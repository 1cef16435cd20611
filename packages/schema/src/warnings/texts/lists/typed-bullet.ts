import type { TypedMark } from './typed-mark.ts'

/** Reads what was typed for a bullet: a sign, an emoji, a dash, or Markdown's own bullet without its space. */
export function readBullet(line: string): TypedMark | undefined {
  const [mark] = bullets.exec(line) ?? []
  if (mark === undefined) return undefined
  const isMarker = markers.includes(mark)
  const isKept = !isMarker && !meaningless.test(mark)
  return {
    mark,
    family: mark.startsWith('[') ? 'task' : mark,
    isBullet: true,
    isPlain: plain.test(mark),
    isCommon: common.test(mark),
    number: 0,
    instead: isMarker || isKept ? `- ${mark}` : '- ',
    isKept,
  }
}

/** Word's own bullets, also as they come out of its fonts of signs, and what a keyboard has for one. */
const plain = /^[•·∙▪▫➢‣⁃\uf000-\uf0ff]/

/** A dash also begins what somebody says, an arrow what follows from a line, and many begin a paragraph with an emoji. */
const common = /^[–—－―−=←-⇿]|^-+>|^[\u{1f000}-\u{1ffff}]/u

/** Signs that mean nothing but a bullet. Others, such as `✅`, say something of the item. */
const meaningless = /^(?:[-*+＊＋–—－―−=•‧·∙⋅・･‣⁃◦→⇒■-◿►➔➢➤✦✧❖❯⬛⬜⚫⚪\uf000-\uf0ff]|[🔘🔴🔵🔶-🔻🟠-🟫👉])/u

/** Bullets that a list may be read with. */
const markers = '※☆★✓'

const sign = '[•‧·∙⋅・･‣⁃※√»›←-⇿■-◿★-⛿✀-➿⬀-⯿\\uf000-\\uf0ff]\\ufe0f?'

const emoji =
  '(?![©®™‼⁉ℹ])\\p{Extended_Pictographic}(?:[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]|\\u200d\\p{Extended_Pictographic}){0,9}'

/** Dashes before a digit are minus signs, two of them stand before a name. */
const dash = '[–—－―−](?![ \\u3000]*[\\d–—－―−])'

/** With a space behind they are Markdown's own. */
const unspaced = '[-*+＊＋](?=[\\u3000\\u00a0]*[\\p{L}《「“‘"\'\\ufffc])|[＊＋](?= )'

const bullets = new RegExp(
  `^(?=.*[\\p{L}\\p{N}\\ufffc])(?:${sign}|${emoji}|${dash}|${unspaced}|[-=]{1,2}>|\\[[ xX✓√]?\\](?= ))`,
  'u',
)
