/** Where the lines at the end of a paragraph begin that nobody wraps so early: an address, names, a poem. */
export function shortLinesAt(lines: readonly string[]): number | undefined {
  const end = lines.length - (isAttribution(lines.at(-1)) ? 1 : 0)
  let start = end
  if (end > 1 && closing.test(lines[end - 2] ?? '')) return end - 2
  while (start > 0 && isBare(lines[start - 1] ?? '')) start--
  if (end - start > 1 && (start === 0 || endsSentence.test(lines[start - 1] ?? ''))) return start
  start = lines.findIndex((line) => !/[：:]$/.test(line))
  const rest = lines.slice(Math.max(0, start), end)
  return isVerse(rest) || isEnglishVerse(rest) ? start : undefined
}

const isAttribution = (line = '') => /^[—–―]/.test(line)

const endsSentence = /[。！？：.!?:][”’"）)]?$/

/** What a letter ends with, above a greeting or a name. */
const closing =
  /^(?:此致|(?:best |kind |warm )?(?:regards|wishes),|(?:many )?thanks,|all the best,|yours [a-z]{4,10},|sincerely,|cheers,)$/i

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Short, with nothing in it that parts or ends a sentence. */
function isBare(line: string): boolean {
  if (line.length > 40 || /[|｜\t]|[;:!?.,](?=\s*$)/.test(line)) return false
  if (wide.test(line))
    return (
      line.length <= 20 &&
      /^(?!\p{Script=Hiragana})[\p{L}\p{Nd}《「“（(]/u.test(line) &&
      !/[，。；：！？…]|[;:!?.,](?=\s)/.test(line)
    )
  return /^[\p{Lu}\p{Nd}]|^\S+@\S+$/u.test(line) && !/[;:!?](?=\s)/.test(line) && !goesOn.test(line)
}

/** A word at the end that never ends a line on purpose. */
const goesOn = /\b(?:an?|the|and|or|of|in|on|at|to|by|for|from|with|as|is|are|was|were|that|this|our|your)$/i

/** Lines of as many characters with their stops at the same places, or many short ones of a clause each. */
function isVerse(lines: readonly string[]): boolean {
  const [first = ''] = lines
  if (!lines.every((line) => line.length <= 20 && /^[\p{Script=Han}，、；。！？：“”]+$/u.test(line)))
    return false
  const isRegular = lines.every((line) => beatOf(line) === beatOf(first))
  // `床前明月光，疑是地上霜。`: nobody wraps a text after so few characters.
  const isCouplet = first.length <= 8 && /[，；]$/.test(first)
  const least = isCouplet || beatOf(first).includes('，') ? 2 : 3
  const isFree = lines.length > 3 && lines.every((line) => line.length <= 14 && !beatOf(line).includes('，'))
  return (isRegular && lines.length >= least) || isFree
}

const beatOf = (line: string) =>
  line
    .replace(/[，、；。！？：”]+$/, '')
    .replace(/[^，、；。！？：]/g, 'x')
    .replace(/[、；。！？：]/g, '，')

/** Each line begins with a capital, though hardly one ends a sentence. */
function isEnglishVerse(lines: readonly string[]): boolean {
  const isCouplet =
    lines.length === 2 && /^.{8,36}[,;]$/.test(lines[0] ?? '') && /^.{8,36}$/.test(lines[1] ?? '')
  if (
    (lines.length < 3 && !isCouplet) ||
    !lines.every((line) => line.length <= 50 && /^["“‘']?\p{Lu}\S* \S/u.test(line))
  )
    return false
  if (lines.some((line) => goesOn.test(line))) return false
  return lines.slice(0, -1).filter((line) => /[.!?:]["”’]?$/.test(line)).length * 3 <= lines.length
}
