const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** HTML has no level below 6: a heading that would lie deeper stays at 6. */
export function headingTag(level: number): (typeof tags)[number] {
  return tags[level - 1] ?? 'h6'
}
