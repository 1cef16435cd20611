import type { Look } from '../../source/blocks.ts'

/** Whether a line is set in a face without serifs, which is in Chinese what bold letters are in Latin. */
export const isHeavy = ({ font = '' }: Look): boolean =>
  /黑|hei|gothic/iu.test(font) && !/雅黑|yahei|light/iu.test(font)
