/** Whether the hyphen at the end of a line only parts a word: the word stands elsewhere without it, or this document parts words. */
export function isHyphened(first: string, { second, text }: { second: string; text: string }): boolean {
  const [, head, hyphen] =
    /((?:\p{Script=Latin}|['’])*\p{Script=Latin}{2})([-\u2010\u00ad])$/u.exec(first) ?? []
  const tail = /^\p{Ll}{1,40}/u.exec(second)?.[0]
  if (head === undefined || tail === undefined || head.length > longest) return false
  // `day-to-day`, `check-in`: such words have hyphens, and `state-of-the-art` has more of them.
  if (hyphen === '-' && isWritten(head, second)) return false
  const { words, parts } = vocabularyOf(text)
  if (words.has((head + tail).toLowerCase()) || hyphen !== '-') return true
  if (isCompound(head, tail) || words.has(`${head}-${tail}`.toLowerCase())) return false
  return parts
}

const isWritten = (head: string, second: string): boolean =>
  /^\p{Ll}+-\p{Ll}/u.test(second) ||
  (/^(?:to|in|up|off|by|on|of)(?!\p{L})/u.test(second) && !/^(?:with|there|where|here|ma|ba)$/iu.test(head))

/** In letters. */
const longest = 40

/** What stands in front of a hyphen that is written: `twenty-six`, `self-made`; not so the beginning of `fullness`. */
const isCompound = (head: string, tail: string): boolean =>
  (firsts.test(head) && !endings.test(tail)) ||
  (/^ex$/iu.test(head) && persons.test(tail)) ||
  /^so-called$/i.test(`${head}-${tail}`)

/** What somebody was: all other words of which `ex` is the beginning are parted there, as `ex-changes` is. */
const persons =
  /^(?:army|bank|boss|boyfriend|cap|champion|chair|chief|coach|colleague|council|convict|director|doctor|driver|employee|farmer|girlfriend|guest|head|husband|king|leader|manager|mayor|member|miner|minister|navy|nurse|offender|officer|owner|partner|player|police|president|prime|prisoner|pupil|service|smoker|soldier|staff|student|teacher|trainee|wife|worker)/u

const firsts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}{3,}ty|hundred|half|self|well|ill|non|all|cross|multi|long|short|high|low|full|part|first|second|third)$/iu

const endings =
  /^(?:\p{L}|ness|ings?|ers?|est|ants?|an?ces?|ary|ly|ish|tion|ment|able|ful|less|pl(?:es?|y|ied)|am\p{L}*|er\p{L}*|sense|way|ways|tu\p{L}*|pe\p{L}*|ci\p{L}*|ner(?:s|ed|ing|ships?)?|icular\p{L}*|ies|ages?|en(?:s|ed|ing)?|lights?|lighted|lands?|t(?:y|een)\p{L}*|een\p{L}*|sions?|der\p{L}*|nis|ures?)$/u

interface Vocabulary {
  text: string
  /** All words of Latin letters, those with hyphens also as a whole, in small letters. */
  words: ReadonlySet<string>
  /** Whether lines end within words more often than by a hyphen that is written. */
  parts: boolean
}

/** Of the text that was asked about last: it is the same for each line of a document. */
let known: Vocabulary | undefined

export function vocabularyOf(text: string): Vocabulary {
  if (known?.text !== text) {
    const ends = text.match(/\p{Ll}{2}-\s*\n\s*\p{Ll}{2}/gu)?.length ?? 0
    const written = text.match(/\p{Ll}{2}-\p{Ll}{2}/gu)?.length ?? 0
    // Of hyphens that are written, few stand at the end of a line.
    const parts = ends >= fewest || (ends > 0 && ends * rarely > written)
    known = { text, words: new Set(wordsIn(text)), parts }
  }
  return known
}

function* wordsIn(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[\p{Script=Latin}'’]+(?:-[\p{Script=Latin}'’]+)*/gu)) {
    yield word.toLowerCase()
    if (word.includes('-')) yield* word.toLowerCase().split('-')
  }
}

const fewest = 3

const rarely = 4
