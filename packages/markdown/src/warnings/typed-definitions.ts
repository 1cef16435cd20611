/** Finds the first line of a document that looks like the definition of a label; it looks through the document once. */
export function definitionFinder(source: string): (label: string) => number | undefined {
  let found: Map<string, number> | undefined
  return (label) => {
    found ??= linesByLabel(source)
    return found.get(normal(label))
  }
}

function linesByLabel(source: string): Map<string, number> {
  const found = new Map<string, number>()
  let fence: string | undefined
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const [, mark] = /^[ >]{0,20}(`{3}|~{3})/.exec(line) ?? []
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = fence ? undefined : mark
    const [, label] = fence ? [] : (definition.exec(line) ?? [])
    if (label !== undefined && !found.has(normal(label))) found.set(normal(label), index + 1)
  }
  return found
}

const definition = /^[ >]{0,20}\[([^[\]\n^][^[\]\n]{0,199})\]: ?\S/

const normal = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()
