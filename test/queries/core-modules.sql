with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."said_by_organisation_id" as "c2",
  "t"."said_by_office_id" as "c3", "t"."said_by_person_id" as "c4", "t"."citation_document_id" as "c5",
  "t"."citation_first_line"::text as "c6", "t"."citation_last_line"::text as "c7", "t"."citation_section" as "c8",
  "t"."id" as "c9", "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as
  "k2"
from "statement" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "statement" as known on known.id = asked.id) and "t"."id" = any($2::text[]))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11), part_1 as (select
  "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c5"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."last_accessed"::text as "c1", "t"."id" as
  "c2"
from "statement_module" as link join "module" as "t" on "t"."id" = "link"."module_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, '0' as c10, "k0", "k1", "k2"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", "c2", "parent", null, null, null, null, null, null, '3', null, null,
  null
from part_3;

with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6", "t"."followed" as "c7"
from "statement" as "t"
where ("t"."kind" = $1 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($2::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and ("t"."citation_document_id" in (select
  "tx"."id"
from "document" as "tx"
where "tx"."kind" = $3::text) and "t"."dataset_id" = $4::text and exists (select
  1
from "statement_module" as link join "module" as "tx" on "tx"."id" = "link"."module_id"
where "link"."statement_id" = "t"."id" and true and true))))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 6), part_1 as (select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."reason" as "c1", "t"."from_statement_id" as "c2",
  "t"."from_observation_id" as "c3", "t"."id" as "c4"
from "link" as "t"
where "t"."to_statement_id" = k.parent and ("t"."relation" = any($5::text[]) and (("t"."relation" = $6::text and
  "t"."from_statement_id" in (select "tx"."id"
from "statement" as "tx"
where "tx"."kind" = $7::text))) is not true)
order by "t"."relation" asc, "t"."id" asc limit 21) as ordered) as page
order by page.number), part_3 as (select "t"."as_published" as "c0", "t"."id" as
  "c1"
from "observation" as t
where t.id in (select "c3"
from part_2)), part_4 as (select "t"."text" as "c0", "t"."id" as "c1"
from "statement" as t
where t.id in (select "c2"
from part_2)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  '0' as c8
from part_0
union all select "c0", "c1", null, null, null, null, null, null, '1'
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "parent", null, null, '2'
from part_2
union all select "c0", "c1", null, null, null, null, null, null, '3'
from part_3
union all select "c0", "c1", null, null, null, null, null, null, '4'
from part_4;

select k.position::text as c0, found.*
from unnest($1::text[], $2::text[]) with ordinality as k("role", "module", "position")
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
where role = k.role)) and t.breakdown = $3::text[] and "t"."module_id" = "k"."module" and not
  t.reprint
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found;

select 0 as part, c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as
  c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16, null as c17, null as c18,
  null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25, null as c26, null as c27,
  null as c28, null as c29, null as c30, null as c31, null as c32
from (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where "t"."id" = $1) as part
union all select 1 as part, c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8,
  null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16, null as c17,
  null as c18, null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25, null as c26,
  null as c27, null as c28, null as c29, null as c30, null as c31, null as c32
from (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where "t"."id" = $2) as part
union all select 2 as part, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
  c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32
from ( select k.position::text as c0, found.*
from unnest($3::text[], $4::text[], $5::text[]) with ordinality as k("role", "document", "line",
  "position")
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
where role = k.role)) and t.breakdown = '{}' and t.citation_document_id = k.document and t.citation_first_line =
  k.line::int
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found) as part;
