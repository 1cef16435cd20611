import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { inBothScripts } from '../../words/in-both-scripts.ts'
import { patterns } from '../../words/patterns.ts'

/** A short line with a label that no field has: `报送：县委办公室`. */
export function labelled(block: SourceBlock, text: string): SourceParagraph[] | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined) return undefined
  const words = wordsOf(block.inlines, text).trim()
  const isLabelled =
    /^(?:\p{Script=Han}{2,6}|\p{Lu}[\p{Ll} ]{2,20})[\s　]*[：:|｜]\s*\S/u.test(words) &&
    !patterns.sources.test(words)
  return (isLabelled || telephone.test(words)) && words.length <= longest && !/[。！？]$/u.test(words)
    ? [{ ...block, role: 'statement' }]
    : undefined
}

/** In characters. */
const longest = 40

/** `Telephone 01632 960 144`, `电话 010-5550` */
const telephone = inBothScripts(/^(?:Tel(?:ephone)?|Phone|电话|热线)[.\s　]{1,4}[\d(+（]/u)

/** A short line without a label, as an address is, between lines that say who made the issue. */
export function unlabelled(
  block: SourceBlock,
  text: string,
  longest = longestBare,
): SourceParagraph[] | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined || block.numbering) return undefined
  const words = wordsOf(block.inlines, text).trim()
  const isName =
    /^[\p{L}\p{N}]/u.test(words) && !/[。！？；：:]$/u.test(words) && !patterns.sources.test(words)
  const isSentence = /[.!?]$/u.test(words) && !/\d{4}[\d ]*[.]$/u.test(words)
  return isName && !isSentence && place.test(words) && words.length <= longest
    ? [{ ...block, role: 'statement' }]
    : undefined
}

/** What an address has, or what says when a place is open. */
const place = inBothScripts(
  /\d\s*(?:号|室|楼|层|弄|幢|栋|座)|[一二三四五六七八九十](?:号|楼|层)|(?:开放|[上下]午|周[一二三四五六日至]|工作日)|\b(?:Road|Street|Lane|Quay|House|Hall|Mill|Building|Floor|Square|Avenue|Yard|Place|Row|[Oo]pen|[Dd]aily|\p{Lu}[a-z]+days?|\d{2,}|Box)\b/u,
)

/** In characters. */
const longestBare = 80
