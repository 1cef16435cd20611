import type { Element, ElementContent } from 'hast'
import type { Context } from '../elements/context.ts'
import { settingStyle } from '../look/setting.ts'
import { h } from '../tree/h.ts'

/** All of the content, which inherits what this says. */
export function outerSection(children: ElementContent[], context: Context): Element {
  const styles = [context.look.whole, settingStyle(context)]
  return h('section', children, styles.filter((style) => style !== '').join(';'))
}
