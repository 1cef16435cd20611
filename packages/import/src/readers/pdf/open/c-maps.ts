/**
 * The CMaps of Adobe by their names, such as `UniGB-UCS2-H`: in them stands which characters a font means that is not in
 * the file. The folder `cmaps` of `pdfjs-dist` has them all, as `UniGB-UCS2-H.bcmap`.
 */
export type CMaps =
  | Readonly<Record<string, Uint8Array>>
  | ((name: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>)

/** What pdf.js asks for in the place of files; `missing` has the names of the CMaps that nobody handed in. */
export function openCMaps(cMaps: CMaps): { factory: () => Factory; missing: Set<string> } {
  const missing = new Set<string>()
  const factory = { fetch: fetchData }
  // It is called with `new`, which an arrow function does not take.
  return {
    missing,
    factory: function CMapFactory() {
      return factory
    },
  }

  async function fetchData({ kind, filename }: Asked): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`No file ${filename}`)
    const name = filename.replace(/\.bcmap$/, '')
    const bytes = await find(cMaps, name)
    if (!bytes) {
      missing.add(name)
      throw new Error(`No CMap ${name}`)
    }
    // pdf.js takes what it is given for its own.
    return bytes.slice()
  }
}

interface Asked {
  kind: string
  filename: string
}

interface Factory {
  fetch: (asked: Asked) => Promise<Uint8Array>
}

const find = (cMaps: CMaps, name: string) => {
  if (typeof cMaps === 'function') return cMaps(name)
  return Object.hasOwn(cMaps, name) ? cMaps[name] : undefined
}
