import { withoutEscapes } from './characters.ts'

/** A piece of a link that was read, and where it ends. */
export interface Piece {
  value: string
  end: number
}

/** The address of a link or a definition, `<…>` or bare; a bare one is never empty. */
export function readDestination(text: string, start: number): Piece | undefined {
  return text[start] === '<' ? readEnclosed(text, start, { close: '>', never: '<\n' }) : readBare(text, start)
}

const deepestParentheses = 32

function readBare(text: string, start: number): Piece | undefined {
  let depth = 0
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code <= 0x20 || code === 0x7f) break
    const character = text.charAt(end)
    if (character === '\\' && isPunctuation(text.charAt(end + 1))) end++
    else if (character === '(' && ++depth > deepestParentheses) return undefined
    else if (character === ')' && --depth < 0) break
  }
  if (end === start || depth > 0) return undefined
  return { value: withoutEscapes(text.slice(start, end)), end }
}

const isPunctuation = (character: string) => /[!-/:-@[-`{-~]/.test(character)

const titles = new Map([
  ['"', { close: '"', never: '' }],
  ["'", { close: "'", never: '' }],
  ['(', { close: ')', never: '(' }],
])

/** A title between quotes or parentheses. */
export function readTitle(text: string, start: number): Piece | undefined {
  const quotes = titles.get(text.charAt(start))
  return quotes && readEnclosed(text, start, quotes)
}

interface Enclosure {
  close: string
  /** Characters that may not stand inside, unless a backslash does before them. */
  never: string
}

// By hand: a pattern would need room for each character of a title of megabytes.
function readEnclosed(text: string, start: number, { close, never }: Enclosure): Piece | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === close) return { value: withoutEscapes(text.slice(start + 1, at)), end: at + 1 }
    if (never.includes(character)) return undefined
    if (character === '\\' && text[at + 1] !== '\n') at++
  }
  return undefined
}

/** Where white space with at most one line end in it is over. */
export function skipSpace(text: string, start: number): number {
  const end = skipBlanks(text, start)
  return text[end] === '\n' ? skipBlanks(text, end + 1) : end
}

export function skipBlanks(text: string, start: number): number {
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end++
  return end
}

const bracketed = /\[((?:[^\\[\]]|\\[\s\S]){1,1000})\]/y

/** What stands between `[` and `]`, at most 999 characters and not only white space. */
export function readLabel(text: string, start: number): string | undefined {
  bracketed.lastIndex = start
  const label = bracketed.exec(text)?.[1]
  return label !== undefined && label.length <= 999 && label.trim() !== '' ? label : undefined
}
