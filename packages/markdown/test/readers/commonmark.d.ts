declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): Node
  }
  export class HtmlRenderer {
    render(node: Node): string
  }
  export interface Node {
    type: string
  }
}
