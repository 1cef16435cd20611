import { shorten } from './shorten.ts'

/** A value for people, at most 60 characters on one line, the same in every language: `"text"`, `{type, children}`, `[3 …]`. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.length} …]`
  if (value instanceof Date) return 'Date'
  if (typeof value === 'function') return 'function'
  if (typeof value === 'object' && value !== null) return visible(`{${keysOf(value)}}`)
  return visible(typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value))
}

function keysOf(value: object): string {
  const keys = Object.keys(value)
  return [...keys.slice(0, 8).map((key) => key.slice(0, 80)), ...(keys.length > 8 ? ['…'] : [])].join(', ')
}

function visible(text: string): string {
  const shown = text.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return shorten(shown, { most: 60 })
}

// What a terminal or an editor would obey instead of showing it.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu
