import type { Theme } from '@cec-bulletin/html'
import { facesOf } from './faces.ts'

/** How words in a language are set. */
export interface Writing {
  isChinese: boolean
  faces: Readonly<Record<Theme['text'], string>>
}

/** By a language tag, BCP 47. */
export function writingOf(lang: string): Writing {
  // Nearly all words of a mail are in one language.
  if (latest?.lang !== lang)
    latest = { lang, writing: { isChinese: /^zh\b/i.test(lang), faces: facesOf(lang) } }
  return latest.writing
}

let latest: { lang: string; writing: Writing } | undefined
