/** What mail programs show, and what they take. */
export const limits = {
  /** Columns of a subject, of which a Chinese character takes two: about what a wide window shows of one. */
  subject: 78,
  /** Characters of a preheader: fewer are filled up with the first words of the mail, more are seen nowhere. */
  preheader: { least: 15, most: 200 },
  /** Bytes of the HTML as it is sent, in base64. Gmail cuts off what goes beyond 102 kB. */
  html: 90_000,
} as const
