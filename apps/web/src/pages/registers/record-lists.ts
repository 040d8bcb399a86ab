import { countRecords, listPlaces, listRecords, listRegisters } from '@wanwu/contract'

/** What a new or changed record makes stale. */
export const recordLists = [listRecords, countRecords, listPlaces, listRegisters]
