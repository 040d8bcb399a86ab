/** Invented units to choose from. */
export const galleryUnits = [
  { id: 'a', label: '市林业和草原局', keys: ['市林草局', 'shilincaoju', 'slcj', 'slyhcyj'] },
  { id: 'b', label: '市水务局', keys: ['shishuiwuju', 'sswj'] },
  { id: 'c', label: '白鹿县人民政府', keys: ['bailuxian', 'blxrmzf'], note: '白鹿县' },
]
