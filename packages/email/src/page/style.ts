/** What no style of an element can say; a mail is legible without it. */
export const style =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
  'body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}' +
  'table{border-spacing:0}' +
  'h1,h2,h3{text-wrap:balance}' +
  'a:hover{text-decoration:none}' +
  '@media screen and (max-width:619px){.outer{padding:0!important}.inner{padding-left:20px!important;padding-right:20px!important}}'
