import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import { bulletMarkers } from '@cec-bulletin/schema/model'
import { numberIn } from '../../../infer/words/numbers/number-in.ts'
import { madeBullet } from '../../../infer/words/signs.ts'

export interface Mark {
  ordered: boolean
  marker?: BulletMarker | OrderedMarker
  number?: number
  /** Its length. */
  end: number
}

/** The mark or the number with which an item begins: `•`, `※`, `3.`, `（一）`. */
export function markOf(words: string): Mark | undefined {
  const bullet =
    /^\s*([•·◦‣▪▫➢–*※●○◆◇■□★☆▲△→✓\uf000-\uf0ff-])(?=\s|$|\p{Script=Han}|[\p{Ps}\p{Pi}])\s*/u.exec(words)
  if (bullet) {
    const marker = bulletMarkers.find((one) => one === bullet[1] && !madeBullet.test(one))
    return { ordered: false, end: bullet[0].length, ...(marker && { marker }) }
  }
  for (const [pattern, marker] of numbers) {
    const [whole, written] = pattern.exec(words) ?? []
    const number = written === undefined ? undefined : numberIn(written)
    if (whole !== undefined && number !== undefined)
      return { ordered: true, number, end: whole.length, ...(marker && { marker }) }
  }
  return undefined
}

const numbers: [RegExp, OrderedMarker | undefined][] = [
  [/^\s*(0\d)[.．、]?(?!\d)\s*/u, '01.'],
  [/^\s*[（(](\d{1,2})[）)]\s*/u, '1)'],
  [/^\s*(\d{1,2})[）)]\s*/u, '1)'],
  [/^\s*(\d{1,2})[.．、](?!\d)\s*/u, undefined],
  [/^\s*[（(]([一二三四五六七八九十]{1,3})[）)]\s*/u, '（一）'],
  [/^\s*([一二三四五六七八九十]{1,3})、\s*/u, '一、'],
]
