/**
 * 保留代号: what a register may not be called, because `/registers/…` in the web means a page by it. Tests hold the
 * list equal to the routes of the web and of the API; `import` and `new` are kept free for pages over all registers.
 */
export const reservedRegisterKeys: readonly string[] = [
  'coverage',
  'declare',
  'due',
  'import',
  'new',
  'vocabularies',
]
