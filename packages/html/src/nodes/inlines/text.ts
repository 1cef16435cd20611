import type * as model from '@cec-bulletin/schema/model'
import type { Text } from 'hast'
import { text } from '../../tree/text.ts'

export function plainText(node: model.Text): Text {
  return text(node.value)
}
