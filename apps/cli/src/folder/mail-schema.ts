import * as z from 'zod'

// `bulletin@example.org`, or `简报 <bulletin@example.org>`.
const mailbox = z
  .string()
  .regex(/^(?:[^<>"@,;:\\\p{Cc}]*\S <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u)

/** How mails of the bulletin are addressed. */
export const mailSchema = z.strictObject({
  from: mailbox,
  to: mailbox.optional(),
  list: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)+$/)
    .optional(),
  unsubscribe: z
    .string()
    .regex(/^https:\/\/[!-~]+$/, { abort: true })
    .refine((address) => URL.canParse(address))
    .optional(),
})

export type Mail = z.infer<typeof mailSchema>
