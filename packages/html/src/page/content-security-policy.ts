import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './base64.ts'

/** Nothing runs, nothing is fetched but pictures, and no style holds but the page's own, by its hash. */
export function contentSecurityPolicy(style: string, hasPictures: boolean): string {
  const hash = base64(sha256(utf8ToBytes(style)))
  const pictures = hasPictures ? '; img-src https: http:' : ''
  return `default-src 'none'; style-src 'sha256-${hash}'${pictures}; base-uri 'none'; form-action 'none'`
}
