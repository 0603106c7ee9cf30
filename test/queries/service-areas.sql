with part_0 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."region_id" as "c3",
  "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as "c6",
  "t"."citation_section" as "c7", "t"."id" as "c8", "t"."position"::text as "k0", "t"."id"::text as "k1", (select
  count(*)::int as count
from "service_area" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $2::text)) as
  total
from "service_area" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($3::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $4::text)
order by "t"."position" asc nulls last, "t"."id" asc limit 21), part_1 as (select "t"."name" as "c0", "t"."id" as
  "c1"
from "region" as t
where t.id in (select "c3"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, '2', null, null,
  null
from part_2;

select 0 as part, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21,
  c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32
from ( select k.position::text as c0, found.*
from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as k("role", "serviceArea", "staffGroup",
  "on", "position")
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
where role = k.role)) and t.breakdown = $5::text[] and "t"."service_area_id" = "k"."serviceArea" and
  "t"."staff_group_id" = "k"."staffGroup" and (k.on is null or k.on::date between t.period_start and t.period_end) and not
  t.reprint
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found) as part
union all select 1 as part, c0, null as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, null as c18, null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25,
  null as c26, null as c27, null as c28, null as c29, null as c30, null as c31, null as
  c32
from (select id as c0
from "staff_group"
where id = any($6::text[])) as part
union all select 2 as part, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
  c20, c21, c22, null as c23, null as c24, null as c25, null as c26, null as c27, null as c28, null as c29, null as c30,
  null as c31, null as c32
from ( select k.position::text as c0, found.*
from unnest($7::text[], $8::text[], $9::text[]) with ordinality as k(area, programme, on_day,
  position)
cross join lateral ( select "t"."kind" as "c1", "t"."number" as "c2", "t"."title" as "c3", "t"."text" as "c4",
  "t"."status" as "c5", array_to_json("t"."readings")::text as "c6", "t"."period_start"::text as "c7",
  "t"."period_end"::text as "c8", "t"."period_label" as "c9", "t"."subject_id" as "c10", "t"."said_by_organisation_id" as
  "c11", "t"."said_by_office_id" as "c12", "t"."said_by_person_id" as "c13", "t"."parent_id" as "c14", "t"."repeats_id" as
  "c15", "t"."note" as "c16", "t"."citation_document_id" as "c17", "t"."citation_first_line"::text as "c18",
  "t"."citation_last_line"::text as "c19", "t"."citation_section" as "c20", "t"."dataset_id" as "c21", "t"."id" as
  "c22"
from statement_service_area as area join statement_programme as topic on topic.statement_id = area.statement_id join
  statement as t on t.id = area.statement_id
where area.service_area_id = k.area and topic.programme_id = k.programme and t.kind = 'EVENT' and t.status in ('ACTIVE',
  'AVERTED') and k.on_day::date between t.period_start and t.period_end
order by t.status <> 'ACTIVE', t.id limit 1) as found) as part
union all select 3 as part, c0, null as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, null as c18, null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25,
  null as c26, null as c27, null as c28, null as c29, null as c30, null as c31, null as
  c32
from (select id as c0
from "programme"
where id = any($10::text[])) as part;

select 0 as part, c0, c1
from (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where "t"."id" = $1) as part
union all select 1 as part, c0, c1
from (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where "t"."id" = $2) as part
union all select 2 as part, c0, c1
from (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where "t"."id" = $3) as part;
