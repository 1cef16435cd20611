/** The anchor of a section or an article: letters, digits, `-`, `_` and `.` of any script, a letter first. */
export function isAnchor(value: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u.test(value)
}

/** The name of a note: letters without capitals, digits, `-` and `_` of any script. */
export function isIdentifier(value: string): boolean {
  // Markdown folds the case of a note's name, so it may hold nothing that folds.
  return /^[\p{L}\p{N}_-]{1,100}$/u.test(value) && value === value.toLowerCase().toUpperCase().toLowerCase()
}
