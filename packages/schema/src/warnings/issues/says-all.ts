/** Whether a title says all there is, as `本期无来信` and `春节休刊，二月复刊` do, so that nothing need stand below. */
export const saysAll = (title: string): boolean =>
  /[，。！？；!?…]|\p{Script=Han},|\p{Script=Han}[.]$|[.]{3}|休刊|停刊|复刊|没有|[本暂]期?无|[从暂]略|待续|^无|无$|^完$|文完|待定|敬请期待|快乐|祝[您你大各]|谢谢|感谢|再见|期见|^(?:the )?end$|^(?:no|none|nothing|thanks?|happy|merry|welcome|goodbye|farewell)\b|coming soon|to be continued|see you|^(?:tba|tbd|n\/a)$/iu.test(
    title,
  )
