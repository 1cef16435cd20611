import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './base64.ts'

interface Parts {
  style: string
  data: string
  pictures: boolean
}

/**
 * Nothing runs, nothing is fetched but pictures, and no style holds but the page's own, by its hash. The metadata is
 * no script to a browser and needs no leave of it; validators that do not know so are content with its hash.
 */
export function contentSecurityPolicy({ style, data, pictures }: Parts): string {
  const rules = ["default-src 'none'", `style-src ${hash(style)}`, `script-src ${hash(data)}`]
  if (pictures) rules.push('img-src https: http:')
  return [...rules, "base-uri 'none'", "form-action 'none'"].join('; ')
}

function hash(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`
}
