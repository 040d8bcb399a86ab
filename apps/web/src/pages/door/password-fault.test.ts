import { NewPassword } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { passwordFault } from './password-fault.ts'

test.each(['short1', 'onlyletters', '1234567890', 'letters+123', '云岭青松白鹿湖畔山林草木1', '..........'])(
  'judges “%s” as the server does',
  (password) => {
    expect(passwordFault(password) === null).toBe(NewPassword.safeParse(password).success)
  },
)
