import type { RegisterDeclaration, Transition } from '@wanwu/contract'
import { columnOf, literal, type RegisterSchema, sqlName, tableOf } from './names.ts'

/** A step between two states, with the acts that make it. */
interface Step {
  from: string
  to: string
  acts: Transition[]
}

function stepsOf(declaration: RegisterDeclaration): Step[] {
  const steps = new Map<string, Step>()
  for (const act of declaration.transitions) {
    for (const from of act.from) {
      if (from === act.to) continue
      const key = `${from} ${act.to}`
      const step = steps.get(key) ?? { from, to: act.to, acts: [] }
      step.acts.push(act)
      steps.set(key, step)
    }
  }
  return [...steps.values()]
}

/** Fields whose unit may not take the step, whichever act it is. */
function barredBy(step: Step): string[] {
  const each = step.acts.map((act) =>
    act.guards.flatMap((guard) => (guard.kind === 'other-unit' ? [guard.than] : [])),
  )
  return (each[0] ?? []).filter((field) => each.every((fields) => fields.includes(field)))
}

const pair = ({ from, to }: Step) => `(${literal(from)}, ${literal(to)})`

/**
 * The trigger that holds a register's states in the database: a record moves only along a declared step, and who is
 * barred from a step by "another unit" is barred there too, whatever the program above says.
 */
export function planGuard(schema: RegisterSchema, declaration: RegisterDeclaration): string[] {
  const steps = stepsOf(declaration)
  const name = `${schema}."guard_${sqlName(declaration.key)}"`
  const fields = [...new Set(steps.flatMap(barredBy))]
  const separation = fields.map((field) => {
    const held = steps.filter((step) => barredBy(step).includes(field)).map(pair)
    return `
  IF (OLD.state, NEW.state) IN (${held.join(', ')}) AND OLD.${columnOf(field)} IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;`
  })
  const declared = steps.length > 0 ? `(OLD.state, NEW.state) NOT IN (${steps.map(pair).join(', ')})` : 'true'
  return [
    `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF ${declared} THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;${separation.join('')}
  RETURN NEW;
END
$guard$`,
    `CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON ${tableOf(schema, declaration.key)}
  FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ]
}
