with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."subject_id" as "c8", "t"."budget_id" as "c9",
  "t"."reprint"::text as "c10", "t"."note" as "c11", "t"."citation_document_id" as "c12",
  "t"."citation_first_line"::text as "c13", "t"."citation_last_line"::text as "c14", "t"."citation_section" as "c15",
  "t"."id" as "c16", "j0"."value"::text as "k0", "t"."period_start"::text as "k1", "t"."citation_first_line"::text as
  "k2", "t"."id"::text as "k3"
from (select "t".*
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = any($2::text[]))) as
  "t"
left join (select "to"."id" as id, lower("to"."label" collate "und-x-icu") collate "C" as
  value
from "measure" as "to" offset 0) as "j0" on "j0"."id" = "t"."measure_id"
where true
order by "j0"."value" asc, "t"."period_start" asc nulls last, "t"."citation_first_line" asc, "t"."id" asc limit 51),
  part_1 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."kind" as "c2", "t"."id" as
  "c3"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c8"
from part_0)), part_3 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."id" as
  "c2"
from "budget" as t
where t.id in (select "c9"
from part_0)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c12"
from part_0)), part_5 as (select k.parent, page.*
from (select distinct "c16" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."explanation" as "c0", "t"."id" as "c1"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, "c14" as c14, "c15" as c15, "c16" as
  c16, '0' as c17, "k0", "k1", "k2", "k3"
from part_0
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '1', null, null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '2', null, null, null, null
from part_2
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '3', null, null, null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '4', null, null, null, null
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '5', null, null, null, null
from part_5;

select k.position::text as c0, found.*
from unnest($1::text[], $2::text[]) with ordinality as k("role", "budget", "position")
cross join lateral ( select "t"."measure_id" as "c1", "t"."value"::text as "c2", "t"."as_published" as "c3",
  "t"."precision" as "c4", array_to_json("t"."readings")::text as "c5", "t"."period_start"::text as "c6",
  "t"."period_end"::text as "c7", "t"."period_label" as "c8", "t"."subject_id" as "c9", "t"."item" as "c10",
  "t"."above"::text as "c11", "t"."cell" as "c12", array_to_json("t"."breakdown")::text as "c13", "t"."organisation_id" as
  "c14", "t"."region_id" as "c15", "t"."service_area_id" as "c16", "t"."staff_group_id" as "c17", "t"."module_id" as
  "c18", "t"."webinar_id" as "c19", "t"."audit_id" as "c20", "t"."budget_id" as "c21", "t"."programme_id" as "c22",
  "t"."work_id" as "c23", "t"."qualification_id" as "c24", "t"."reprint"::text as "c25", "t"."note" as "c26",
  "t"."citation_document_id" as "c27", "t"."citation_first_line"::text as "c28", "t"."citation_last_line"::text as "c29",
  "t"."citation_section" as "c30", "t"."dataset_id" as "c31", "t"."id" as "c32"
from observation as t
where t.measure_id = any (array(select id
from measure
where role = k.role)) and t.breakdown = $3::text[] and "t"."budget_id" = "k"."budget" and not
  t.reprint
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found;
