import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { inBothScripts } from '../../words/in-both-scripts.ts'

/** A caption, and whom the picture is by where its end says so: `路标（摄影：苏木）`, `路标（苏木 摄）`. */
export function withCredit(
  caption: SourceInline[],
  text: string,
): { caption?: SourceInline[]; credit?: SourceInline[] } {
  const words = wordsOf(caption, text)
  if (words.length > longest) return { caption }
  const found = endings.map((ending) => ending.exec(words)).find((one) => one !== null)
  const [before, , name] = found?.indices ?? []
  if (!before || !name || words.slice(0, before[0]).trim() === '') return { caption }
  const [kept, credit] = splitInlines(caption, { at: before[0], text })
  const [start, end] = [name[0] - before[0], name[1] - before[0]]
  const length = before[1] - before[0]
  const behind = labelWords(credit, { start: end, end: length, text, rule: 'credit' })
  return { caption: kept, credit: labelWords(behind, { start: 0, end: start, text, rule: 'credit' }) }
}

/** In characters. */
const longest = 500

const endings = [
  /[\s　]+()([\p{Script=Han}·]{2,4})[\s　]*[/／]?[\s　]*(?:摄影|摄)\s*$/du,
  /[\s　]*([（(])\s*(?:图片(?:来源|提供)?|摄影|撮影|写真|供图|图源|摄|图)\s*[：:/／]\s*([^（）()]{1,30}?)\s*[）)]\s*$/du,
  /[\s　]*([（(])\s*([^（）()：:，。]{1,20}?)\s*[/／]?\s*(?:摄影|摄|供图)\s*[）)]\s*$/du,
  /[\s　｜|／/丨；;，,。]*()(?:图片(?:来源|提供)?|摄影|供图|图源)\s*[：:/／]\s*([^\s：:]{1,20}(?:\s[^\s：:]{1,20})?)\s*$/du,
  /[\s|·,;–—-]*([([]?)\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?)(?:\s*(?:by|credit|courtesy of))?\s*[:/]\s*([^:\n()[\]]{1,40}?)\s*[)\]]?\s*$/diu,
  /(?:(?<=[.!?])\s|\s?[\n([|·•–—]\s?)()(?:photo(?:graph)?s?|pictures?|images?|illustrations?)\s+(?:by|courtesy of)\s+([^:\n()[\]]{1,40}?)\s*[)\]]?\s*$/diu,
].map(inBothScripts)
