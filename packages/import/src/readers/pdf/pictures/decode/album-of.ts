/**
 * A file with pages behind it that show one of its images each, and nothing else: what pdf.js makes of them are pixels, in
 * whatever way they are packed and colored, of each when they are asked for. The file itself stays as it is, as with any
 * change that is put behind it. ISO 32000-1, 7.5.6
 */
export function albumOf(bytes: Uint8Array, ids: readonly string[]): Uint8Array<ArrayBuffer> | undefined {
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - longestTail)))
  const [, previous] = /startxref\s+(\d{1,12})(?![\s\S]*startxref)/.exec(tail) ?? []
  if (previous === undefined) return undefined
  const head = latin(bytes.subarray(0, 1024)).indexOf('%PDF-')
  const kids = ids.map((_, index) => `${first + 2 + index} 0 R`).join(' ')
  const contents = first + 2 + ids.length
  const objects = [
    `<< /Type /Catalog /Pages ${first + 1} 0 R >>`,
    `<< /Type /Pages /Count ${ids.length} /Kids [${kids}] >>`,
    ...ids.map((id) => {
      const [number, generation] = id.split('R')
      const resources = `<< /XObject << /I ${number} ${generation || 0} R >> >>`
      return `<< /Type /Page /Parent ${first + 1} 0 R /MediaBox [0 0 9 9] /Resources ${resources} /Contents ${contents} 0 R >>`
    }),
    '<< /Length 5 >>\nstream\n/I Do\nendstream',
  ]
  const start = bytes.length - Math.max(0, head)
  let text = '\n'
  const rows = objects.map((object, index) => {
    const row = `${`${start + text.length}`.padStart(10, '0')} 00000 n \n`
    text += `${first + index} 0 obj\n${object}\nendobj\n`
    return row
  })
  const place = start + text.length
  const trailer = `<< /Size ${first + objects.length} /Root ${first} 0 R /Prev ${previous} >>`
  text += `xref\n${first} ${objects.length}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${place}\n%%EOF\n`
  const album = new Uint8Array(bytes.length + text.length)
  album.set(bytes)
  for (let index = 0; index < text.length; index++) album[bytes.length + index] = text.charCodeAt(index)
  return album
}

/** Beyond the numbers that programs give. */
const first = 4_000_001

const longestTail = 2048

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)
