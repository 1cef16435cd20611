import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** `。。` is what is left after a sentence was cut or moved; `。。。` was meant for `……`. */
export const doubledPunctuation: TextSuspicion = {
  code: 'doubled-punctuation',
  slipsIn: ({ text }) =>
    slipsOf(text, /([，。、；：])\1+|[，、；：][，。、；：]+|[。！？][，。、；：]+/g, mend),
  explain: ({ received, fix }) =>
    fix === undefined
      ? {
          en: `Two marks stand side by side: \`${received}\`. Leave the one that is meant.`,
          zh: `两个标点“${received}”连在了一起，请只留一个。`,
        }
      : {
          en: `A mark stands here more than once: \`${received}\`. Write \`${fix}\`.`,
          zh: `标点“${received}”重复了，请改为“${fix}”。`,
        },
}

function mend(match: string): string | undefined {
  const [first = ''] = match
  if (match !== first.repeat(match.length)) return undefined
  return match.length > 2 && first === '。' ? '……' : first
}
