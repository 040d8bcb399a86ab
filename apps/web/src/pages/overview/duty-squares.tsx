const most = 24

/** A square a task: filled leads, outlined responsible, dashed support. Above 24 one bar in three parts. */
export function DutySquares(props: { lead: number; responsible: number; support: number }) {
  const parts = [
    { role: 'lead', count: props.lead },
    { role: 'responsible', count: props.responsible },
    { role: 'support', count: props.support },
  ]
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  if (total > most) {
    return (
      <span className="squares">
        {parts.map((part) =>
          part.count > 0 ? (
            <span
              key={part.role}
              className="square"
              data-role={part.role}
              style={{ flex: part.count, width: 'auto' }}
            />
          ) : null,
        )}
      </span>
    )
  }
  return (
    <span className="squares" data-loose="true">
      {parts.flatMap((part) =>
        Array.from({ length: part.count }, (_, index) => `${part.role}${index + 1}`).map((key) => (
          <span key={key} className="square" data-role={part.role} />
        )),
      )}
    </span>
  )
}
