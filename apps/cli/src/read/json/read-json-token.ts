export type JsonToken =
  /** `text` is a string, `word` a number, `true`, `false` or `null`, `end` the end of the whole. */
  | { kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'end'; start: number; end: number }
  | { kind: 'mistake'; start: number; reason: TokenMistake }

export type TokenMistake =
  | 'bad-escape'
  | 'bad-number'
  | 'bad-unicode'
  | 'comment'
  | 'control'
  | 'cut-number'
  | 'cut-text'
  | 'unknown-word'

/** The token of JSON at an offset or behind the space that begins there. Nothing is copied, however long it is. */
export function readJsonToken(text: string, from: number): JsonToken {
  const start = skipSpace(text, from)
  const character = text.charAt(start)
  switch (character) {
    case '':
      return { kind: 'end', start, end: start }
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: character, start, end: start + 1 }
    case '"':
      return readText(text, start)
    default:
      return readWord(text, start)
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charAt(at))) at++
  return at
}

const isSpace = (character: string) =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t'

function readText(text: string, start: number): JsonToken {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') return { kind: 'text', start, end: at + 1 }
    if (character === '\n' || character === '\r') break
    if (character < ' ') return { kind: 'mistake', start: at, reason: 'control' }
    if (character !== '\\') continue
    const next = text.charAt(at + 1)
    if (next === '') break
    if (next === 'u' && !/^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
      return { kind: 'mistake', start: at, reason: 'bad-unicode' }
    }
    if (!escapable.has(next)) return { kind: 'mistake', start: at, reason: 'bad-escape' }
    at++
  }
  return { kind: 'mistake', start, reason: 'cut-text' }
}

const escapable = new Set('"\\/bfnrtu')

function readWord(text: string, start: number): JsonToken {
  let end = start + 1
  while (end < text.length && !isSpace(text.charAt(end)) && !delimiters.has(text.charAt(end))) end++
  const word = text.slice(start, end)
  if (word === 'true' || word === 'false' || word === 'null' || number.test(word))
    return { kind: 'word', start, end }
  return { kind: 'mistake', start, reason: blame(word) }
}

const delimiters = new Set('{}[],:"')
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i

function blame(word: string): TokenMistake {
  if (/^\/[/*]/.test(word)) return 'comment'
  if (!/^-?\d/.test(word)) return 'unknown-word'
  return /[.e+-]$/i.test(word) ? 'cut-number' : 'bad-number'
}
