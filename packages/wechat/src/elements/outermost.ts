import type { Element } from 'hast'
import { lookOf } from '../look/look.ts'
import { mirrored } from '../look/mirrored.ts'
import type { Context } from './context.ts'

type Known = Pick<Context, 'accent' | 'cited' | 'numbers' | 'pictures'>

/** The context around all parts of an issue. */
export function outermost({ properties }: Element, known: Known): Context {
  const dir = properties.dir === 'rtl' ? 'rtl' : 'ltr'
  const plain = lookOf(known.accent)
  const look = dir === 'rtl' ? mirrored(plain) : plain
  return {
    ...known,
    look,
    lang: `${properties.lang}`,
    dir,
    paragraph: look.paragraph,
    inItem: false,
    mark: (mark) => mark,
  }
}
