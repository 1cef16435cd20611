import { compile } from '@cec-bulletin/html'
import type { ElementContent } from 'hast'

export function write(children: ElementContent[]): string {
  return compile({ type: 'root', children })
}
