import { createHash } from 'node:crypto'

/** A short name for what a text or bytes hold. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url')
