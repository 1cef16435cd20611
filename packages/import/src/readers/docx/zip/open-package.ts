import { ProblemsError } from '@cec-bulletin/schema'
import { unzipSync } from 'fflate'
import { refusal } from '../../../source/problems/refusal.ts'
import { damaged, encrypted, notDocx, oldDoc, tooLarge } from '../../../source/problems/sentences.ts'
import { readXml } from '../xml/read-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** The files of a document by their names, `word/document.xml`. */
export interface Package {
  /** The tree of a file; `undefined` where there is none of that name. */
  xml: (name: string) => XmlElement | undefined
  bytes: (name: string) => Uint8Array | undefined
}

/**
 * @throws {ProblemsError} `not-docx`, `old-doc`, `encrypted`, `damaged` or `too-large`.
 */
export function openPackage(bytes: Uint8Array): Package {
  checkBegin(bytes)
  const files = unzip(bytes)
  return {
    xml(name) {
      const file = fileOf(files, name)
      return file && readXml(decodeText(file), name)
    },
    bytes: (name) => fileOf(files, name),
  }
}

const fileOf = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  Object.hasOwn(files, name) ? files[name] : undefined

function checkBegin(bytes: Uint8Array): void {
  const begin = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (begin.startsWith('504b0304') || begin.startsWith('504b0506')) return
  if (begin !== compound) throw refusal(notDocx, begin === '' ? '0 bytes' : begin)
  // The directory of such a file names its streams in UTF-16.
  throw includesUtf16(bytes, 'EncryptedPackage') ? refusal(encrypted, begin) : refusal(oldDoc, begin)
}

/** How a compound file begins, which `.doc` is, and each encrypted `.docx`. [MS-CFB] 2.2 */
const compound = 'd0cf11e0a1b11ae1'

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const units = new Uint8Array(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat())
  for (let at = bytes.indexOf(units[0] ?? 0); at >= 0; at = bytes.indexOf(units[0] ?? 0, at + 1)) {
    if (units.every((unit, index) => bytes[at + index] === unit)) return true
  }
  return false
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let xml = 0
  let all = 0
  let files = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false
        files++
        all += originalSize
        if (!name.startsWith('word/media/')) xml += originalSize
        if (xml > mostXml || all > mostBytes || files > mostFiles) throw refusal(tooLarge, name)
        return true
      },
    })
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    throw refusal(damaged, error instanceof Error ? error.message : 'zip')
  }
}

const wanted = /^(?:_rels\/\.rels|docProps\/core\.xml|word\/(?:media\/.+|_rels\/[^/]+\.rels|[^/]+\.xml))$/

/** Bytes of text with its marks, as many as an issue can hold several times over. */
const mostXml = 24_000_000

const mostBytes = 120_000_000

const mostFiles = 5000

function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
