import {
  type BulletMarker,
  bulletMarkers,
  type List,
  markOf,
  type OrderedMarker,
} from '@cec-bulletin/schema/model'

/** Whether Markdown's own bullets and numbers cannot show a list's marks, so that each item begins with its mark. */
export function hasWordMarks(list: List): boolean {
  return list.marker !== undefined && list.marker !== '01.' && list.marker !== '1)'
}

/** A mark of words, as it is read from the beginning of an item. */
export interface WordMark {
  marker: BulletMarker | OrderedMarker
  /** What the mark counts; `undefined` for bullets. */
  number?: number
  length: number
}

/** The mark of words that a text begins with. */
export function wordMarkAt(text: string): WordMark | undefined {
  const bullet = bulletMarkers.find((marker) => text.startsWith(marker))
  if (bullet) return { marker: bullet, length: bullet.length }
  const match = /^(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/.exec(text)
  if (!match) return undefined
  const [{ length }, bare, inParentheses = ''] = match
  const number = numbers.indexOf(bare ?? inParentheses)
  if (number === -1) return undefined
  return { marker: bare === undefined ? '（一）' : '一、', number, length }
}

// What `一、` counts to, by how it is printed.
const counted: List = { type: 'list', ordered: true, marker: '一、', children: [] }
const numbers = [undefined, ...Array.from({ length: 99 }, (_, index) => markOf(counted, index).slice(0, -1))]
