/** What a document is printed on: a sheet of paper or a screen's page. */
export type Paper = 'A4' | '16:9'
