const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** HTML has no level below 6: what would lie deeper stays there. */
export function headingTag(level: number): (typeof tags)[number] {
  return tags[level - 1] ?? 'h6'
}
