import type { Source } from '../source/source.ts'

/** What the document says; or Japanese or Chinese where a tenth of its letters are, English else. */
export function languageOf({ about, text }: Source): string {
  if (about.lang !== undefined) return about.lang
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const japanese = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (japanese * 10 >= letters && japanese > 0) return 'ja'
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return chinese * 10 >= letters && chinese > 0 ? 'zh-CN' : 'en'
}
