/** A line of `wechat-pictures.yaml`. */
export interface UploadedRow {
  /** As it is written: `2024-02/images/a.jpg`. */
  name: string
  /** The issue that the picture stands beside, `''` for one on the web. */
  slug: string
  /** What the issue calls it. */
  path: string
  /** Where it was uploaded to; undefined where nothing is written yet. */
  address: string | undefined
  /** From 1. */
  line: number
}
