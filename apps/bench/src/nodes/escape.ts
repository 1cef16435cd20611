export function escapeText(value: string): string {
  return value.includes('<') || value.includes('&')
    ? value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
    : value
}

export function escapeValue(value: string): string {
  return /["&'`]/.test(value)
    ? value.replace(/["&'`]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
    : value
}

/** Escapes more than a writer that looks at the context would, and is always safe. */
export function escapeMarkdown(value: string): string {
  return special.test(value) ? value.replace(specials, '\\$&') : value
}

const special = /[!-/:-@[-`{-~]/
const specials = /[\\`*_[\]<>&~|#+=!]|-(?=\s|-)|(?<=^\d+)[.)]/g
