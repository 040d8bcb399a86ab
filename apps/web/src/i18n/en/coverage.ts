/** Words of the page that sets what plans ask for beside what answers it. */
export const coverage = {
  title: 'What plans ask for',
  lead: 'Systems, registers and mechanisms that plans name: what answers each thing they ask for, and whether a record has been through it.',
  search: 'Find a system',
  searchShort: 'Find',
  sentence:
    'Plans name {all| system/ systems}: {thin| answered by a list alone}, {later| with something still to come}, {outside| through exchange with outside systems}; {used| act has/ acts have} been used.',
  sentenceNone: 'No system fits.',
  clear: 'Clear',
  system: 'Asked for',
  answers: 'Answered by',
  thin: 'list only',
  last: 'last on {{day}}',
  notYet: 'no record yet',
  kinds: { act: 'act', list: 'list', command: 'command', later: 'to come', outside: 'outside' },
}
