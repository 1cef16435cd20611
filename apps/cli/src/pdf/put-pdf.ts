import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../write/make-folder.ts'
import { marked } from './marked.ts'

/** Writes a PDF with the mark of this command; what stands there is replaced by the whole of it. */
export async function putPdf(place: string, pdf: Uint8Array): Promise<void> {
  await makeFolder(dirname(place))
  const beside = `${place}.${process.pid}.new`
  try {
    await writeFile(beside, marked(pdf))
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
