/** Names of the contract's own kinds, shared by all pages. */
export const words = {
  roles: {
    admin: 'Administrator',
    office: 'Office in charge',
    leader: 'Unit leader',
    liaison: 'Liaison',
    inspector: 'Ranger, inspector',
    steward: 'Data steward',
    auditor: 'Auditor',
  },
  unitKinds: {
    office: 'Office in charge',
    government: "People's government",
    party: 'Party department',
    department: 'Government department',
    vertical: 'Vertically managed unit',
    institution: 'Public institution',
    zone: 'Development zone',
    enterprise: 'State enterprise or farm',
    justice: 'Court, procuratorate',
    organisation: 'Social organisation',
    other: 'Other',
  },
  aliasKinds: {
    short: 'Short name',
    former: 'Former name',
    learned: 'Confirmed spelling',
  },
  regionLevels: {
    province: 'Province',
    prefecture: 'Prefecture',
    county: 'County',
    township: 'Township',
  },
  personStates: {
    active: 'Active',
    disabled: 'Disabled',
  },
}
