import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { numberIn } from '../../words/numbers/number-in.ts'
import { bullets, circled } from '../../words/signs.ts'

/** A paragraph that holds nothing but a mark or a number, as editors for WeChat set them in boxes. */
export interface LoneMark {
  block: SourceParagraph
  /** How it is written: marks of one form go together. */
  form: string
  number?: number
  marker?: BulletMarker | OrderedMarker
}

export function loneMark(block: SourceBlock, text: string): LoneMark | undefined {
  if (block.type !== 'paragraph' || block.isExact || block.level !== undefined) return undefined
  if (block.role !== undefined && block.role !== 'heading') return undefined
  const words = wordsOf(block.inlines, text).trim()
  const [bullet] = lone.exec(words) ?? []
  if (bullet !== undefined) {
    const marker = markers.find((one) => one === bullet)
    return { block, form: bullet, ...(marker && { marker }) }
  }
  for (const [form, pattern, marker] of numbers) {
    const written = pattern.exec(words)?.[1]
    const number = written === undefined ? undefined : (formal(written) ?? numberIn(written))
    if (number !== undefined) return { block, form, number, ...(marker && { marker }) }
  }
  return undefined
}

const lone = new RegExp(`^[${bullets}▶►➤◎]$`, 'u')

const markers: readonly BulletMarker[] = ['※', '●', '○', '◆', '◇', '■', '□', '★', '☆', '▲', '△', '→', '✓']

const numbers: [form: string, RegExp, OrderedMarker?][] = [
  ['part', /^(?:PART|CHAPTER|STEP|NO|VOL)[.·\s]*(\d{1,2})$/iu],
  ['0', /^(0\d|1\d)[.．、]?$/u, '01.'],
  ['1', /^(\d{1,2})[.．、]?$/u],
  ['1', new RegExp(`^([${circled}])$`, 'u')],
  ['壹', /^([壹贰叁肆伍陆柒捌玖拾])$/u],
  ['一', /^([一二三四五六七八九十]{1,3})、?$/u, '一、'],
]

/** As numbers are written where nobody is to change them. */
function formal(written: string): number | undefined {
  const at = '壹贰叁肆伍陆柒捌玖拾'.indexOf(written)
  return at < 0 ? undefined : at + 1
}
