/** A printed name without blanks, with half-width brackets and separators. */
export function foldUnitName(name: string): string {
  return name.replace(/\s+/g, '').replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ',')
}

/**
 * A folded name without the place in front of it: 云岭市林业局 and 市林业局 both give 林业局. Places come
 * longest first; a bare 省, 市, 州, 县, 区, 旗 in front of at least three characters goes too.
 */
export function stripPlace(folded: string, places: readonly string[]): string {
  const named = places.find((place) => folded.startsWith(place))
  const rest = named ? folded.slice(named.length) : folded
  return rest.length > 3 ? rest.replace(/^[省市州盟县区旗](?=.{3})/, '') : rest
}
