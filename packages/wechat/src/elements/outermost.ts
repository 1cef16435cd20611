import type { Element } from 'hast'
import { lookOf } from '../look/look.ts'
import type { Context } from './context.ts'
import { inSetting } from './in-setting.ts'

type Known = Pick<Context, 'accent' | 'numbers' | 'pictures'>

/** The context around all parts of an issue. */
export function outermost({ properties }: Element, known: Known): Context {
  const look = lookOf(known.accent)
  const same = (mark: string) => mark
  const setting = { lang: `${properties.lang}`, dir: properties.dir === 'rtl' ? 'rtl' : 'ltr' } as const
  return inSetting(
    { ...known, ...setting, look, paragraph: look.paragraph, inItem: false, lead: '', mark: same },
    setting,
  )
}
