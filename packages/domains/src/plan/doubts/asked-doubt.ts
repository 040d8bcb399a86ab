import type { Bilingual, Doubt, LedgerEdit } from '@wanwu/contract'

/** A choice together with the edits it stands for. */
export interface Choice {
  id: string
  label: Bilingual
  edits: LedgerEdit[]
}

/** A doubt as the domain knows it: its choices carry their edits, `caseKey` names the case it belongs to. */
export interface AskedDoubt extends Omit<Doubt, 'choices' | 'same' | 'title'> {
  caseKey: string
  choices: Choice[]
}

/** Every doubt can be left as printed. */
export const keepPrinted: Choice = { id: 'keep', label: { zh: '照原文', en: 'Keep as printed' }, edits: [] }

/** …or put to those who drafted the plan, which settles it here and is recorded. */
export const askDrafter: Choice = {
  id: 'ask-drafter',
  label: { zh: '向起草单位核实', en: 'Ask the drafters' },
  edits: [],
}
