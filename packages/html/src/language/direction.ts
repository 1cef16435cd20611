/** The direction a language is written in. `lang` is BCP 47: its script decides if it names one, else the language's usual script. */
export function direction(lang: string): 'ltr' | 'rtl' {
  const [, language = '', script] = beginning.exec(lang) ?? []
  const right =
    script === undefined ? languages.has(language.toLowerCase()) : scripts.has(script.toLowerCase())
  return right ? 'rtl' : 'ltr'
}

// https://www.rfc-editor.org/rfc/rfc5646#section-2.1: a language, up to three extensions of it, then its script.
// The pattern does not look at what follows, which may be of any length.
const beginning = /^([a-z]+)(?:-[a-z]{3}\b){0,3}(?:-([a-z]{4})\b)?/i

const scripts = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
])

const languages = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
