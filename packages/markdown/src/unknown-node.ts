/** Stops at a node the model does not have: TypeScript says so where it is called, this where it is run. */
export function unknownNode(node: never): never {
  const { type } = node as { type?: unknown }
  throw new TypeError(
    `Cannot write unknown node \`${String(type)}\`; expected a node of an issue. Pass the issue through \`parseIssue\` first.`,
  )
}
