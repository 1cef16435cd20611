import { isLatin } from '../../../lines/joining/is-latin.ts'
import { isOrganisation } from './is-organisation.ts'

/** Whether a line without a label says where something came from: a work, an office, or `某厂提供资料`. */
export const saysSource = (words: string): boolean =>
  words.length <= longest &&
  !/[。！？；：:]/u.test(words) &&
  ((isOrganisation(words) && !isLatin(words)) || source.test(words))

/** In characters. */
const longest = 40

const source =
  /^[\s　]*《[^》]+》[^，,]{0,20}$|^\p{Script=Han}[^，,]{1,30}(?:提供(?:资料|稿件|素材|信息|数据|图片)?|供稿|供图|整理|摘编|编译)[\s　]*$/u
