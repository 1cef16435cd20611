import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Said } from './lines-of.ts'

/** A Word file for LibreOffice to print: each section on pages of its own, with its title in the running header alone. */
export function toWriter(lines: readonly Said[]): Promise<Uint8Array> {
  const parts: { header: string; lines: Said[] }[] = [{ header: '', lines: [] }]
  for (const line of lines) {
    if (line.kind === 'section') parts.push({ header: line.words, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: { eastAsia: 'Noto Serif CJK SC', ascii: 'Noto Serif CJK SC' }, size: 24 } },
      },
    },
    sections: parts.map(({ header, lines: inside }) => ({
      properties: { page: { size: { width: 11906, height: 16838 } } },
      headers: { default: new Header({ children: [new Paragraph(header)] }) },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
            }),
          ],
        }),
      },
      children: inside.map(paragraph),
    })),
  })
  return Packer.pack(document, 'uint8array')
}

const sizes: Partial<Record<Said['kind'], number>> = { title: 44, article: 32, heading: 26 }

function paragraph({ kind, words, url }: Said): Paragraph {
  const size = sizes[kind]
  const run = new TextRun({ text: words, ...(size !== undefined && { size, bold: true }) })
  return new Paragraph({
    spacing: { line: 400, after: size === undefined ? 60 : 160 },
    ...((kind === 'title' || kind === 'dateline' || kind === 'article') && {
      alignment: AlignmentType.CENTER,
    }),
    ...(kind === 'text' && { indent: { firstLine: 480 } }),
    children: [url === undefined ? run : new ExternalHyperlink({ link: url, children: [run] })],
  })
}
