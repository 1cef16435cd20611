const longest = 60

/** A title as an anchor: its letters and digits in any script, with one `-` for whatever stands between them. May be empty. */
export function slug(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '')
}
