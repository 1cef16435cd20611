// Top-level domains that are words of code, behind which prose about programs has a dot far more often than a site
// has: `event.data`, `model.fit`, `user.name`. Found in newsletters about programming; a path behind them makes a site.
const WORDS_OF_CODE =
  'call cat channel data date day docs dot email events fail film fit foo game group help host id link map ' +
  'menu name new now open photo pics pin place play plus post prime read run safe save search select show sort store ' +
  'style tab target total watch'

// Two letters that are words of English as well, and begin the next word behind an abbreviation: `Ph.D.in`, `a.m.to`.
const SHORT_WORDS = 'al am as at be by do in is it me my no pm so to us'

let words: Set<string> | undefined
let short: Set<string> | undefined

export function isWordOfCode(ending: string): boolean {
  words ??= new Set(WORDS_OF_CODE.split(' '))
  return words.has(ending)
}

export function isShortWord(ending: string): boolean {
  short ??= new Set(SHORT_WORDS.split(' '))
  return short.has(ending)
}
