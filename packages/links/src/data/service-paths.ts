import type { Redirector, TargetForm } from '../types.ts'

/** A redirector that its clients run on hosts of their own: it is known by its path. */
export interface ServicePath extends Pick<Redirector, 'rule' | 'service' | 'names' | 'form'> {
  /** Source of a pattern for how path and query begin. */
  path: string
}

/** Lines of `service names pattern form`. No other page may begin as the pattern says. */
const ROWS = String.raw`
Impact u /c/\d+/\d+/\d+\?
Admitad ulp /g/[\da-z]{16,40}/\?
FortiMail url /fmlurlsvc/\?
ActiveCampaign redirecturl /Prod/link-tracker\? base64
SES - /C?L0/http embedded
Customer.io - /e/c/eyJ base64
Mailjet - /lnk/[^?#]*/aHR0c base64
Sailthru - /click/[^?#]*/aHR0c base64`

export const servicePaths: readonly ServicePath[] = /* @__PURE__ */ ROWS.trim()
  .split('\n')
  .map((line) => {
    const [service = '', names = '', path = '', form = 'percent'] = line.split(' ')
    return {
      rule: `redirector-${service.toLowerCase().replace('.', '-')}`,
      service,
      names: names === '-' ? [] : [names],
      path,
      form: form as TargetForm,
    }
  })
