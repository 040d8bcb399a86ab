import type { Labels, RegisterDeclaration } from '@wanwu/contract'

/** What a state of a register is called; its key where the register no longer declares it. */
export function stateLabels(declaration: RegisterDeclaration, state: string): Labels {
  return declaration.states.find(({ key }) => key === state)?.labels ?? { zh: state, en: state }
}
