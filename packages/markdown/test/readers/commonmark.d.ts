declare module 'commonmark' {
  export class Parser {
    constructor(options?: { smart?: boolean })
    parse(markdown: string): Node
  }
  export class HtmlRenderer {
    constructor(options?: { safe?: boolean })
    render(node: Node): string
  }
  export interface Node {
    type: string
  }
}
