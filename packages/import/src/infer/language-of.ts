import type { Source } from '../source/source.ts'
import { isTraditional } from './words/in-both-scripts.ts'

/** What the document says; or Japanese where a fifth of its letters are, Chinese where a tenth are, English else. */
export function languageOf({ about, text }: Source): string {
  if (about.lang !== undefined) return about.lang
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const japanese = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (japanese * 5 >= letters && japanese > 0) return 'ja'
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (chinese === 0 || chinese * 10 < letters) return 'en'
  return isTraditional(text) ? 'zh-Hant' : 'zh-CN'
}
