import type { Element, ElementContent } from 'hast'
import { settingStyle } from '../look/setting.ts'
import { h } from '../tree/h.ts'
import type { Context } from './context.ts'
import { inSetting } from './in-setting.ts'

/**
 * What is made of an element that may have a language or a direction of its own. WeChat drops `lang` and `dir`: a style
 * says what they change.
 */
export function setApart(
  element: Element,
  { context, make }: { context: Context; make: (context: Context) => ElementContent[] },
): ElementContent[] {
  const { lang = context.lang, dir = context.dir } = element.properties
  if (lang === context.lang && dir === context.dir) return make(context)
  const within = inSetting(context, { lang: `${lang}`, dir: dir === 'rtl' ? 'rtl' : 'ltr' })
  return styled(make(within), settingStyle(within, context))
}

/** With one more style, on the node or around several. What a node says itself is said once. */
export function styled(nodes: ElementContent[], style: string): ElementContent[] {
  const [only] = nodes
  if (style === '' || only === undefined) return nodes
  if (nodes.length > 1 || only.type !== 'element') return [h('section', nodes, style)]
  const own = `${only.properties.style ?? ''}`.split(';').filter((one) => one !== '')
  const said = new Set(own.map(propertyOf))
  const more = style.split(';').filter((one) => !said.has(propertyOf(one)))
  return [{ ...only, properties: { ...only.properties, style: [...more, ...own].join(';') } }]
}

const propertyOf = (declaration: string) => declaration.slice(0, declaration.indexOf(':'))
