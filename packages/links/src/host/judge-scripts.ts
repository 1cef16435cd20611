/** `plain`: the letters of a host go together. `mixed`: a label mixes scripts. `homograph`: a label looks like Latin. */
export type ScriptVerdict = 'plain' | 'mixed' | 'homograph'

/** Judges a host in Unicode by the level “highly restrictive” of UTS 39. */
export function judgeScripts(host: string): ScriptVerdict {
  let verdict: ScriptVerdict = 'plain'
  const labels = host.split('.')
  const ending = labels[labels.length - 1] ?? ''
  for (const label of labels) {
    if (ASCII.test(label)) continue
    if (!ALLOWED.some((allowed) => allowed.test(label)) && mixes(label)) return 'mixed'
    if (looksLatin(label, ending)) verdict = 'homograph'
  }
  return verdict
}

const ASCII = /^[\0-\x7f]*$/

const ALLOWED = [
  /^[\p{scx=Latin}\p{sc=Common}\p{sc=Inherited}]+$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Common}\p{sc=Inherited}]+$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Bopomofo}\p{sc=Common}\p{sc=Inherited}]+$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hangul}\p{sc=Common}\p{sc=Inherited}]+$/u,
]

const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}]/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Georgian}/u,
  /\p{sc=Cherokee}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Lao}/u,
  /[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}]/u,
  /[\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}]/u,
]

function mixes(label: string): boolean {
  return SCRIPTS.filter((script) => script.test(label)).length > 1
}

// Words of another script that look like Latin ones, and signs that look like a slash or a dash.
const LOOKALIKES = [
  { word: /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡкмтвн0-9_-]+$/u, script: /\p{sc=Cyrillic}/u },
  { word: /^[αικνρυωηοτχγεβ0-9_-]+$/u, script: /\p{sc=Greek}/u },
  { word: /^[ագզէլհյոսւօցքֆ0-9_-]+$/u, script: /\p{sc=Armenian}/u },
]
const ODD_LATIN = /[ıȷɑɡɩɪʀʏᴀ-ᴢꜰƨƽӀǃ]/u
const ODD_CJK = /[一丨丶丿〇ノンソゾー〳〵]/u

function looksLatin(label: string, ending: string): boolean {
  if (ODD_LATIN.test(label)) return true
  if (/[a-z]/.test(label) && /^[a-z0-9_一丨丶丿〇ノンソゾー〳〵-]+$/u.test(label)) return ODD_CJK.test(label)
  return LOOKALIKES.some(({ word, script }) => word.test(label) && !script.test(ending))
}
