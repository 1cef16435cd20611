/** The form in which the labels of definitions, references and notes are compared, as CommonMark has it. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** The label as it stands in a tree: mdast's `identifier`. */
export function toIdentifier(label: string): string {
  return normalizeLabel(label).toLowerCase()
}
