import { hashOf } from '../write/hash-of.ts'

/** A PDF with a comment behind its end, which tells a later run that nobody has changed the file since. */
export const marked = (pdf: Uint8Array): Buffer =>
  Buffer.concat([pdf, Buffer.from(`\n% bulletin pdf ${hashOf(pdf)}\n`)])
