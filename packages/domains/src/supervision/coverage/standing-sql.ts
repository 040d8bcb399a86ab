/**
 * Supervised objects with how they stand on a day (`$1`): the last look at each that was finished, and the day by which
 * the next is due by the frequency that was set for it. Columns: id, name, kind, supervisor, frequency, lastOn, dueOn,
 * standing, place of the region.
 */
export const standingSql = `
  select object.id, object.f_name as name, object.f_kind as kind, object.f_supervisor as supervisor,
    object.f_frequency as frequency, object.region_code as region, looked.last_on as last_on,
    (looked.last_on + span.every)::date as due_on,
    case when looked.last_on is null then 'never' when span.every is null then 'unset'
      when looked.last_on + span.every < $1::date then 'late' else 'in-time' end as standing
  from register.supervised_object object
  left join lateral (
    select max(f_inspected_on) as last_on from register.inspection
    where f_object = object.id and state in ('done', 'confirmed') and voided_at is null and f_inspected_on <= $1::date
  ) looked on true
  left join (values ('continuous', interval '1 day'), ('daily', interval '1 day'), ('weekly', interval '7 days'),
    ('monthly', interval '1 month'), ('quarterly', interval '3 months'), ('half-yearly', interval '6 months'),
    ('yearly', interval '1 year'), ('five-yearly', interval '5 years')) as span (code, every)
    on span.code = object.f_frequency
  where object.state = 'listed' and object.voided_at is null
    and object.region_code in (select wanwu_regions('register.read'))`
