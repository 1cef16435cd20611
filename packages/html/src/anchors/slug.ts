const longest = 60

/** A title as an anchor: letters and digits of any script, everything between them one `-`. May be empty. */
export function slug(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '')
}
