import { imprint, statement } from '../frame/imprint.ts'
import { masthead } from '../frame/masthead.ts'
import { sources } from '../frame/sources.ts'
import { article, bulletin, section } from '../frame/units.ts'
import { blockComponents } from '../nodes/blocks/blocks.ts'
import { inlineComponents } from '../nodes/inlines.ts'
import type { Component } from './component.ts'

/** By the type of the piece. A component is given pieces of its own type, with the fields that it expects. */
export type Components = ReadonlyMap<string, Component>

/** Those that write the very elements and attributes of `toHtml`. */
export const components = new Map(
  Object.entries({
    bulletin,
    masthead,
    section,
    article,
    sources,
    imprint,
    statement,
    ...blockComponents(),
    ...inlineComponents(),
  }),
) as Map<string, Component<never>> as Components

/** @throws where there is none. */
export function componentFor(type: string, all: Components): Component {
  const component = all.get(type)
  if (component === undefined) throw new Error(`There is no component for pieces of type \`${type}\``)
  return component
}
