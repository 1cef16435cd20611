/** A stretch of `source.text`, in UTF-16 code units. */
export interface Range {
  from: number
  length: number
}
