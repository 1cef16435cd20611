import type { TypedMark } from './typed-mark.ts'

/** Reads what was typed for a bullet: a sign, an emoji, a dash, or Markdown's own bullet without its space. */
export function readBullet(line: string): TypedMark | undefined {
  const [mark] = bullets.exec(line) ?? []
  if (mark === undefined) return undefined
  const isMarker = markers.includes(mark)
  const isKept = !isMarker && !meaningless.test(mark)
  return {
    mark,
    family: done.test(mark) ? 'done' : mark,
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
const common = /^[–—－―−=~～×olnuvØ←-⇿]|^-+>|^[\u{1f000}-\u{1ffff}]/u

/** Done, or not: items with either belong together. */
const done = /^(?:[☐☑☒✓✔✕✖✗✘√×✅❌❎]|\[)/

/** Signs that mean nothing but a bullet. Others, such as `✅`, say something of the item. */
const meaningless =
  /^(?:[-*+＊＋–—－―−=~～olnuvØ§〇◯⊙•‧·∙⋅・･‣⁃◦→⇒■-◿►➔➢➤✦✧❖❯⬛⬜⚫⚪\uf000-\uf0ff]|[🔘🔴🔵🔶-🔻🟠-🟫👉])/u

/** Bullets that a list may be read with. */
const markers = '※☆★✓'

const sign = '[•‧·∙⋅・･‣⁃※√»›⊙◯←-⇿■-◿★-⛿✀-➿⬀-⯿\\uf000-\\uf0ff]\\ufe0f?'

const emoji =
  '(?![©®™‼⁉ℹ])\\p{Extended_Pictographic}(?:[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]|\\u200d\\p{Extended_Pictographic}){0,9}'

/** Dashes before a digit are minus signs, two of them stand before a name. */
const dash = '[–—－―−](?![ \\u3000]*[\\d–—－―−])'

/** With a space behind they are Markdown's own. */
const unspaced = '[-*+＊＋](?=[\\u3000\\u00a0]*[\\p{L}《「“‘"\'\\ufffc])|[＊＋](?= )'

/** Letters that Word's fonts of signs show as bullets, and others that are one only before a space. */
const spaced =
  '[olnuvØ](?=[ \\u3000\\u00a0]+\\p{Script=Han})|o(?= \\p{L})|[~～×§〇](?= )|～(?=\\p{Script=Han})'

const bullets = new RegExp(
  `^(?=.*[\\p{L}\\p{N}\\ufffc])(?:${sign}|${emoji}|${dash}|${unspaced}|${spaced}|[-=]{1,2}>|\\[[ xX✓√]?\\](?= ))`,
  'u',
)
