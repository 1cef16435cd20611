import { labelsFor } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'

/** The same context in a part with a language of its own, whose labels are in that language as well. */
export function inLanguage(context: Context, lang: string | undefined): Context {
  return lang === undefined ? context : { ...context, lang, labels: labelsFor(lang) }
}
