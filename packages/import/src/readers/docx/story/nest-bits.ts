import type { SourceInline } from '../../../source/inlines.ts'
import type { RunLook } from '../styles/run-look.ts'
import type { Bit, Target } from './story.ts'

/** Runs stand side by side in Word; here a link holds its marks, and bold holds italic. */
export function nestBits(bits: readonly Bit[], base: RunLook): SourceInline[] {
  return groups(bits, ({ link }) => link).flatMap(([link, inside]) => {
    const marked = marks.reduceRight<(bits: readonly Bit[]) => SourceInline[]>(
      (within, [type, has]) =>
        (some) =>
          groups(some, ({ look }) => has(look) === true && has(base) !== true).flatMap(([isOn, few]) =>
            isOn ? [{ type, children: within(few) }] : within(few),
          ),
      (some) => some.map(plain),
    )
    const children = marked(inside)
    return link ? [linkOf(link, children)] : children
  })
}

const marks = [
  ['strong', (look: RunLook) => look.bold],
  ['emphasis', (look: RunLook) => look.italic],
  ['delete', (look: RunLook) => look.struck],
] as const

const linkOf = ({ url, title }: Target, children: SourceInline[]): SourceInline => ({
  type: 'link',
  url,
  ...(title && { title }),
  children,
})

const plain = ({ inline, isCode }: Bit): SourceInline =>
  isCode && inline.type === 'text' ? { ...inline, type: 'inlineCode' } : inline

/** Neighbours for which `keyOf` gives the same stand in one group. */
function groups<Key>(bits: readonly Bit[], keyOf: (bit: Bit) => Key): [Key, Bit[]][] {
  const found: [Key, Bit[]][] = []
  for (const bit of bits) {
    const key = keyOf(bit)
    const last = found.at(-1)
    if (last && last[0] === key) last[1].push(bit)
    else found.push([key, [bit]])
  }
  return found
}
