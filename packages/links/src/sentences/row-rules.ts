import type { Redirector, Tracker } from '../types.ts'
import type { Rule } from './rules.ts'
import { serviceInChinese } from './service-in-chinese.ts'

/** The rule that a row of a table of trackers makes changes by. */
export function trackerRule({ rule, service, grade }: Pick<Tracker, 'rule' | 'service' | 'grade'>): Rule {
  return {
    id: rule,
    grade: grade ?? 'evidenced',
    reason: {
      en: `Only tells who came from where: ${service}`,
      zh: `仅用于跟踪来源：${serviceInChinese(service)}`,
    },
  }
}

/** The rule that a row of the table of redirectors makes changes by. */
export function redirectorRule({ rule, service }: Pick<Redirector, 'rule' | 'service'>): Rule {
  return {
    id: rule,
    grade: 'evidenced',
    reason: {
      en: `A detour that counts clicks: ${service}`,
      zh: `用于统计点击的跳转：${serviceInChinese(service)}`,
    },
  }
}
