import { zlibSync } from 'fflate'

const bytesOf = (body: string) =>
  new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF`)

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const catalog = '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n'

const streamOf = (number: number, keys: string, drawing: string) =>
  `${number} 0 obj << ${keys} /Length ${drawing.length} >> stream\n${drawing}\nendstream endobj\n`

/** Objects whose streams are packed. */
function packedOf(keys: string, { stream, count }: { stream: Uint8Array; count: number }): Uint8Array {
  const packed = zlibSync(stream)
  const encode = (text: string) => new TextEncoder().encode(text)
  const one = [
    ...encode(`7 0 obj << ${keys} /Filter /FlateDecode /Length ${packed.length} >> stream\n`),
    ...packed,
    ...encode('\nendstream endobj\n'),
  ]
  return Uint8Array.from([
    ...encode('%PDF-1.4\n'),
    ...Array.from({ length: count }, () => one).flat(),
    ...encode('trailer << /Root 1 0 R >>\n%%EOF'),
  ])
}

/** Files whose objects are many, deep or without end, and no text. */
export const pdfInputs: Record<string, () => Uint8Array> = {
  'objects that do not end': () => bytesOf('1 0 obj <<\n'.repeat(40_000)),
  'objects of one number': () => bytesOf('1 0 obj << >> endobj\n'.repeat(40_000)),
  'many objects': () => bytesOf(repeat(40_000, (index) => `${index + 1} 0 obj << /A ${index} >> endobj\n`)),
  'fonts in which few bytes stand for many': () =>
    packedOf('/Subtype /CIDFontType0C', { stream: new Uint8Array(38_000_000), count: 12 }),
  'many trailers': () => bytesOf('trailer << /Root 1 0 R >>\n'.repeat(40_000)),
  'many tables of objects': () => bytesOf('xref\n0 1\n0000000000 65535 f \n'.repeat(40_000)),
  'streams longer than the file': () =>
    bytesOf(repeat(20_000, (index) => `${index + 1} 0 obj << /Length 99999999 >> stream\nabc\nendobj\n`)),
  'arrays in arrays': () => bytesOf(`1 0 obj ${'['.repeat(200_000)} endobj\n`),
  'dictionaries in dictionaries': () => bytesOf(`1 0 obj ${'<</A '.repeat(100_000)} endobj\n`),
  'a text that does not end': () => bytesOf(`1 0 obj ${'('.repeat(500_000)} endobj\n`),
  'pages that hold themselves': () =>
    bytesOf(`${catalog}2 0 obj << /Type /Pages /Count 9 /Kids [${'2 0 R '.repeat(40_000)}] >> endobj\n`),
  'pages in pages': () =>
    bytesOf(
      catalog +
        repeat(
          20_000,
          (index) => `${index + 2} 0 obj << /Type /Pages /Count 1 /Kids [${index + 3} 0 R] >> endobj\n`,
        ),
    ),
  'a pattern painted with itself': () =>
    bytesOf(
      `${catalog}2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >> endobj
${streamOf(4, '', '/A Do')}${streamOf(5, '/Subtype /Form /BBox [0 0 9 9] /Resources << /Pattern << /P 6 0 R >> >>', '/Pattern cs /P scn 0 0 9 9 re f')}${streamOf(
  6,
  '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /A 5 0 R >> >>',
  '/A Do',
)}`,
    ),
}
