import type { $strict, $ZodObject, $ZodShape } from 'zod/v4/core'
import type { BlockInput, FootnoteDefinitionInput, NestedBlockInput } from '../nodes/blocks.ts'
import type { AnyDefinition, Need, Shapes } from '../nodes/definition.ts'
import * as nodes from '../nodes/definitions.ts'
import type { InlinesInput } from '../nodes/inlines.ts'
import { byKind, byType } from './choice.ts'
import { type Shape, stringOr, text, tolerated } from './field.ts'
import { fullList, list } from './list.ts'
import * as z from './zod.ts'

/** The shape of each node, by its type. */
export const nodeShapes = new Map<string, NodeShape>()

/** The same for inlines on one line: all that stands in them is on that line as well. */
export const lineShapes = new Map<string, NodeShape>()

/** And for inlines in a cell, where no note hangs. */
export const cellShapes = new Map<string, NodeShape>()

export type NodeShape = $ZodObject<$ZodShape, $strict>

type NodeUnion = ReturnType<typeof oneOf>

// These hold themselves: what a node is made of is made of nodes. Each comes to be when it is first needed.

/** A paragraph's content, or a bare string for one text. */
export const inlines: Shape<InlinesInput> = z.lazy(() => content(inline))

/** The content of what stays on one line: sub-headings, captions, credits, attributions. */
export const lineInlines: Shape<InlinesInput> = z.lazy(() => content(lineInline))

/** The content of a cell. */
export const cellInlines: Shape<InlinesInput> = z.lazy(() => content(cellInline))

/** What stands inside an item, a quote or a note. */
export const nestedBlocks: Shape<NestedBlockInput[]> = z.lazy(() => fullList(stringOr(nestedBlock)) as never)

const content = (shape: NodeUnion) => byKind({ array: list(stringOr(shape)), string: text }) as never

const shapes: Shapes = {
  inlines,
  lineInlines,
  cellInlines,
  nestedBlocks,
  of: (definition) => shapeOf(definition, nodeShapes) as never,
}

function shapeOf({ type, fields }: AnyDefinition, made: Map<string, NodeShape>): NodeShape {
  const inlinesWithin = made === lineShapes ? lineInlines : made === cellShapes ? cellInlines : inlines
  const shape = z.strictObject({
    type: z.literal(type),
    ...fields({ ...shapes, inlines: inlinesWithin }),
    ...tolerated,
  })
  made.set(type, shape)
  return shape
}

function oneOf(definitions: AnyDefinition[], shapeFor = nodeShape) {
  return byType(Object.fromEntries(definitions.map((definition) => [definition.type, shapeFor(definition)])))
}

const nodeShape = (definition: AnyDefinition) =>
  nodeShapes.get(definition.type) ?? shapeOf(definition, nodeShapes)

/** What nothing stands in is the same everywhere. */
const shapeIn = (made: Map<string, NodeShape>) => (definition: AnyDefinition) => {
  const shape = nodeShape(definition)
  return 'children' in shape._zod.def.shape ? shapeOf(definition, made) : shape
}

/** The inlines that need nothing but what is given. */
const inlinesWith = (...given: Need[]) =>
  Object.values<AnyDefinition>(nodes.inlines).filter(({ needs }) => !needs || given.includes(needs))

const nestedBlock = oneOf(Object.values(nodes.nestedBlocks))
const block = oneOf(Object.values(nodes.blocks))
const inline = oneOf(Object.values(nodes.inlines))
const lineInline = oneOf(inlinesWith(), shapeIn(lineShapes))
const cellInline = oneOf(inlinesWith('lines'), shapeIn(cellShapes))

/** A body. A bare string is a paragraph. */
export const blocks: Shape<BlockInput[]> = list(stringOr(block)) as never

export const footnoteDefinition = shapes.of<FootnoteDefinitionInput>(nodes.parts.footnoteDefinition)
