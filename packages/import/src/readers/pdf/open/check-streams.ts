import { refusal } from '../../../source/problems/refusal.ts'
import { tooLarge } from '../../../source/problems/sentences.ts'
import { dictionaryBefore, streamsIn } from './streams-in.ts'
import { unpackedSize } from './unpacked-size.ts'

/**
 * Refuses a file in which a few bytes stand for very many: what pages are made of is unpacked up to a limit, before
 * pdf.js unpacks and reads it without one. Pictures, fonts and tables are left out, as no page is read from them.
 *
 * @throws {ProblemsError} `too-large`.
 */
export function checkStreams(bytes: Uint8Array): void {
  let all = 0
  for (const { at, start, end } of streamsIn(bytes)) {
    if (end - start < leastPacked) continue
    const before = dictionaryBefore(bytes, at)
    if (!/\/Fl(?:ateDecode)?\b/.test(before) || isNoPage.test(before)) continue
    const { size } = unpackedSize(bytes.subarray(start, end), mostInStream)
    all += size
    if (size > mostInStream || all > mostInAll) throw overlong()
  }
}

/** Bytes of what is drawn on a page, ten times what a full one of a newspaper takes. */
const mostInStream = 6_000_000

const mostInAll = 60_000_000

/** Bytes that stand for a megabyte at most; the letters of some fonts are thousands of smaller streams. */
const leastPacked = 1024

const isNoPage =
  /\/Subtype\s*\/(?:Image|CIDFontType0C|Type1C|OpenType|XML)|\/Length1\b|\/Type\s*\/(?:ObjStm|XRef|Metadata)/

const overlong = () => refusal(tooLarge, `${mostInStream / 1_000_000} MB on a page`)
