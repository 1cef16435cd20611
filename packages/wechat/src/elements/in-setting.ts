import { lookOf } from '../look/look.ts'
import { mirrored } from '../look/mirrored.ts'
import type { Setting } from '../look/setting.ts'
import type { Context } from './context.ts'

/** The context in a part with a language or a direction of its own. */
export function inSetting(context: Context, { lang, dir }: Setting): Context {
  const look = lookOf(context.accent)
  return { ...context, lang, dir, look: dir === 'rtl' ? mirrored(look) : look }
}
