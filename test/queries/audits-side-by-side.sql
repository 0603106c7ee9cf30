with part_0 as (select "t"."title" as "c0", "t"."period_label" as "c1", "t"."id" as
  "c2"
from "audit" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "audit" as known on known.id = asked.id) and "t"."id" = any($2::text[]))
order by "t"."id" asc limit 21), part_1 as (select k.parent, page.*
from (select distinct "c2" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as "t"
where "t"."audit_id" = k.parent and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($3::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:audit-sample' and "t"."reprint" =
  $4::boolean))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 6) as ordered) as
  page
order by page.number), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_1)), part_3 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_1)), part_4 as (select k.parent, page.*
from (select distinct "c2" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."note" as "c8", "t"."citation_document_id" as "c9", "t"."citation_first_line"::text as
  "c10", "t"."citation_last_line"::text as "c11", "t"."citation_section" as "c12", "t"."id" as
  "c13"
from "observation" as "t"
where "t"."audit_id" = k.parent and ("t"."measure_id" in (select "tx"."id"
from "measure" as "tx"
where "tx"."role" = $5::text) and "t"."reprint" = $6::boolean)
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c9"
from part_4)), part_6 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_4)), part_7 as (select k.parent, page.*
from (select distinct "c13" as parent
from part_4) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number), part_8 as (select k.parent, page.*
from (select distinct "c13" as parent
from part_4) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."kind" as "c0", "t"."size"::text as "c1", "t"."explanation" as "c2", "t"."id" as
  "c3"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 11) as ordered) as page
order by page.number), part_9 as (select k.parent, page.*
from (select distinct "c2" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."number" as "c0", "t"."text" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "statement_audit" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."audit_id" = k.parent and ("t"."kind" = $7 and "t"."kind" = $8)
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 101) as ordered) as
  page
order by page.number), part_10 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_9)) select "c0" as c0, "c1" as c1, "c2" as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, '0' as
  c15
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "parent", null, null, null,
  '1'
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '2'
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '3'
from part_3
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "parent",
  '4'
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '5'
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '6'
from part_6
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null,
  '7'
from part_7
union all select "c0", "c1", "c2", "c3", "parent", null, null, null, null, null, null, null, null, null, null,
  '8'
from part_8
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "parent", null, null, null, null, null, null, null,
  '9'
from part_9
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '10'
from part_10;
