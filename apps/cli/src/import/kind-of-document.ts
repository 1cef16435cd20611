import { extname } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import { refusals, unknownKind } from '../say/import/refusals.ts'
import { type DocumentKind, documentKinds } from './document-kinds.ts'

/** What a document is: by its first bytes, which names often do not tell, or else by how its name ends. */
export function kindOfDocument(
  name: string,
  bytes: Uint8Array,
): { kind: DocumentKind } | { complaint: Message } {
  const ending = extname(name).toLowerCase()
  const begun = documentKinds.find(({ begins }) => begins?.(bytes))
  const refusal = Object.hasOwn(refusals, ending) ? refusals[ending] : undefined
  if (refusal && !(begun && misnamed.has(ending))) return { complaint: refusal }
  const kind = begun ?? documentKinds.find(({ endings }) => endings.includes(ending))
  return kind ? { kind } : { complaint: unknownKind(ending, endings()) }
}

/** Under these names there are often files of Word's newer kind, and pages. */
const misnamed = new Set(['.doc', '.wps', '.rtf'])

const endings = () => documentKinds.flatMap(({ endings }) => endings)
