import type { $ZodType } from 'zod/v4/core'
import type { Passed } from '../rules/check-inlines.ts'
import type { Walk } from '../rules/walk.ts'
import type { Shape } from '../shape/field.ts'
import type { NestedBlock, NestedBlockInput } from './blocks.ts'
import type { CellInline, Inline, InlinesInput, LineInline } from './inlines.ts'

/** Source positions and list spacing, as parsers of mdast leave them, are accepted and passed over. */
export interface Tolerated {
  position?: unknown
  spread?: unknown
}

/** JSON and YAML write `null` for absent. */
export type Maybe<T> = T | null | undefined

/** What the schema knows of one type of node. `Input` is what `parseIssue` takes. */
interface NodeDefinition<Input extends { type: string }> {
  type: Input['type']
  /** The schema of each field but `type`. */
  fields: (shapes: Shapes) => { [K in Exclude<keyof Input, 'type' | keyof Tolerated>]-?: $ZodType }
}

export interface BlockDefinition<Input extends { type: string }, Node> extends NodeDefinition<Input> {
  /** The one form of input that has the shape. Copies. */
  canonical: (input: Input, forms: Forms) => Node
  /** Reports what no shape can say; the walk stands at the node. */
  check: (node: Node, walk: Walk) => void
}

export interface InlineDefinition<Input extends { type: string }, Node> extends NodeDefinition<Input> {
  /** The one form of input that has the shape, with `children` in theirs. Copies. */
  canonical: (input: Input, children: Inline[]) => Node | Extract<Inline, { type: 'text' }>
  /** Reports what no shape can say, and notes in `passed` that the node was here. */
  check?: (node: Node, passed: Passed) => void
  needs?: Need
}

/** What the place must allow where an inline stands: that its line breaks, or that a note hangs on it. */
export type Need = 'lines' | 'notes'

/** The shapes of what a node may be made of. Those of inlines are of one line where the node stands on one. */
export interface Shapes {
  inlines: Shape<InlinesInput>
  lineInlines: Shape<InlinesInput>
  /** Of a cell, whose lines break. */
  cellInlines: Shape<InlinesInput>
  nestedBlocks: Shape<NestedBlockInput[]>
  /** Of a node that stands in this one only, such as an item in its list. */
  of: <Input>(definition: AnyDefinition) => Shape<Input>
}

/** One of the definitions, whichever. */
export interface AnyDefinition {
  type: string
  fields: (shapes: Shapes) => Record<string, $ZodType>
  needs?: Need
}

/** Brings what a node may be made of to its one form. */
export interface Forms {
  inlines: (input: InlinesInput) => Inline[]
  line: (input: InlinesInput) => LineInline[]
  cell: (input: InlinesInput) => CellInline[]
  /** Undefined for nothing, or for a line with nothing on it. */
  lineIfAny: (input: Maybe<InlinesInput>) => LineInline[] | undefined
  nestedBlocks: (input: NestedBlockInput[]) => NestedBlock[]
}

/**
 * What is said of a node and of its fields, in English and Chinese; the JSON Schema shows it. Of fields that can only be
 * `null` or that nobody reads, nothing is said.
 */
export type Words<Input> = { node: Said } & {
  [K in keyof Input as NonNullable<Input[K]> extends never
    ? never
    : Exclude<K, 'type' | keyof Tolerated | 'label'>]-?: Said
}

export type Said = [en: string, zh: string]
