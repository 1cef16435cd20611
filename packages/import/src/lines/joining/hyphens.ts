/** Whether the hyphen at the end of a line only parts a word: the word stands elsewhere without it, or this document parts words. */
export function isHyphened(first: string, { second, text }: { second: string; text: string }): boolean {
  const [, head, hyphen] =
    /((?:\p{Script=Latin}|['’])*\p{Script=Latin}{2})([-\u2010\u00ad])$/u.exec(first) ?? []
  const tail = /^\p{Ll}{1,40}/u.exec(second)?.[0]
  if (head === undefined || tail === undefined || head.length > longest) return false
  if (text.includes(head + tail) || hyphen !== '-') return true
  if (isCompound(head, tail) || text.includes(`${head}-${tail}`)) return false
  return partsWords(text)
}

/** In letters. */
const longest = 40

/** What stands in front of a hyphen that is written: `twenty-six`, `self-made`; not so the beginning of `fullness`. */
const isCompound = (head: string, tail: string): boolean =>
  (firsts.test(head) && !endings.test(tail)) || /^so-called$/i.test(`${head}-${tail}`)

const firsts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}{3,}ty|hundred|half|self|well|ill|ex|non|all|cross|multi|long|short|high|low|full|part|first|second|third)$/iu

const endings =
  /^(?:\p{L}|ness|ings?|ers?|est|ants?|an?ces?|ary|ly|ish|tion|ment|able|ful|less|ple|ples|am\p{L}*|er\p{L}*|sense|way|ways|tu\p{L}*|pe\p{L}*|ci\p{L}*)$/u

/** Whether lines end within words more often than by a hyphen that is written. */
function partsWords(text: string): boolean {
  if (known?.text !== text) known = { text, answer: countEnds(text) >= fewest }
  return known.answer
}

/** Of the text that was asked about last: it is the same for each line of a document. */
let known: { text: string; answer: boolean } | undefined

const countEnds = (text: string) => text.match(/\p{Ll}{2}-\s*\n\s*\p{Ll}{2}/gu)?.length ?? 0

const fewest = 3
