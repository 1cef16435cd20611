declare module 'commonmark' {
  export class Parser {
    constructor(options?: { smart?: boolean })
    parse(markdown: string): Node
  }
  export class HtmlRenderer {
    render(node: Node): string
  }
  export interface Node {
    type: string
  }
}
