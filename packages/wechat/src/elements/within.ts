import type { Context } from './context.ts'

/** The context in a part with a ground or a margin of its own: its paragraphs stand closer. */
export function within(context: Context): Context {
  return { ...context, paragraph: context.look.inner, inItem: false, lead: undefined }
}
