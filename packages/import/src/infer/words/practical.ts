/** A line that says when and where something is, how to take part, or leads to an address: never a title. */
export const practical =
  /^\p{Script=Han}{0,4}(?:时间|日期|地点|地址|[馆社会校院所局厂园]址|报名|名额|费用|票价|对象|人数|电话|联系人|网[址页]|邮箱|集合|交通)\p{Script=Han}{0,2}[：:]\s*\S|[：:见到至录陆问看询为是]\s*(?:https?:|www\.)[!-~]+[。）)]?$|^(?:When|Where|Time|Date|Place|Venue|Cost|Tickets|Bookings?|Phone|Tel|RSVP)\s*:\s*\S/iu
