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
