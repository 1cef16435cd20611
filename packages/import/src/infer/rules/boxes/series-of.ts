import type { LoneMark } from './lone-mark.ts'

/** Marks of one form that go together. */
export interface Series {
  form: string
  /** Where its marks stand among the blocks. */
  places: number[]
}

/** Marks of one form, at least two; numbers go up from one to the next. */
export function seriesOf(marks: readonly (LoneMark | undefined)[]): Series[] {
  const found: (Series & { last: number | undefined })[] = []
  marks.forEach((mark, index) => {
    if (!mark) return
    const { form, number } = mark
    const open = found.findLast((one) => one.form === form)
    if (open && (number === undefined || number === (open.last ?? 0) + 1)) {
      open.places.push(index)
      open.last = number
    } else found.push({ form, places: [index], last: number })
  })
  return found.filter(({ places }) => places.length > 1)
}
