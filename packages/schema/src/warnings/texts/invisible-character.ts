import type { TextExamples } from '../examples.ts'
import { edgeFinder, slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** What nobody sees was pasted along: a word with U+200B in it is found by no search, and breaks where it should not. */
export const invisibleCharacter: TextSuspicion = {
  code: 'invisible-character',
  slipsIn,
  explain: ({ received }) => ({
    en: `There is an invisible character here (${named(received)}), pasted along with the text. Take it out.`,
    zh: `这里有看不见的字符（${named(received)}），多半是粘贴时带进来的，请删去。`,
  }),
}

function slipsIn(line: Line): Slip[] {
  if (!unseen.test(line.text)) return []
  // Beside a mark it was put on purpose, so that other readers see the mark.
  const isAtEdge = edgeFinder(line)
  return slipsOf(line.text, stray, () => '').filter((slip) => !isAtEdge(slip))
}

const unseen = /\p{Cf}/u

// Thai and its neighbours break lines at U+200B; joiners make emoji, and letters of scripts that join.
const loose = '[\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}*_~]'
const apart = '[\\p{Script=Han}\\p{Script=Latin}\\d，。]'

const stray = new RegExp(
  `(?<!${loose})[\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff]+(?!${loose}|[\\u200b\\ufeff])|(?<=${apart})[\\u200c\\u200d]+(?=${apart}|$)`,
  'gu',
)

const named = (received: string) =>
  Array.from(
    new Set(received),
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

export const examples: TextExamples = {
  warns: [
    ['三所⟦\u200b⟧学校', ''],
    ['⟦\ufeff⟧三所学校', '', { kind: 'title' }],
    ['com⟦\u00ad⟧post', '', { lang: 'en' }],
    ['三所⟦\u2060\u200b⟧学校', ''],
    ['三所⟦\u200d⟧学校', ''],
  ],
  silent: [
    '三所学校',
    '\u200b\u200b**三所\u200b**学校',
    '👩\u200d🍳 在做饭',
    '🏳\ufe0f\u200d🌈',
    ['می\u200cخواهم', { lang: 'fa' }],
    ['ภาษา\u200bไทย', { lang: 'th' }],
    ['a \u200e(b)', { lang: 'en' }],
    ['注意：\u200b正文', { pieces: [{ start: 0 }, { start: 4 }] }],
  ],
}
