with part_0 as (select "t"."kind" as "c0", "t"."size"::text as "c1", "t"."explanation" as "c2", "t"."likelier" as "c3",
  "t"."document_id" as "c4", "t"."id" as "c5", "j0"."value"::text as "k0", "t"."kind"::text as "k1", "t"."id"::text as
  "k2", (select count(*)::int as count
from "discrepancy" as "t"
where "t"."document_id" is not null) as total
from (select "t".*
from "discrepancy" as "t"
where "t"."document_id" is not null) as "t"
left join (select "to"."id" as id, "to"."id" as value
from "document" as "to" offset 0) as "j0" on "j0"."id" = "t"."document_id"
where true
order by "j0"."value" asc nulls last, "t"."kind" asc, "t"."id" asc limit 201), part_1 as (select "t"."title" as "c0",
  "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c5" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."note" as "c9", "t"."citation_document_id" as "c10",
  "t"."citation_first_line"::text as "c11", "t"."citation_last_line"::text as "c12", "t"."citation_section" as "c13",
  "t"."id" as "c14"
from "discrepancy_observation" as link join "observation" as "t" on "t"."id" = "link"."observation_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as
  page
order by page.number), part_3 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_2)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c10"
from part_2)), part_5 as (select k.parent, page.*
from (select distinct "c5" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."text" as "c0", "t"."citation_document_id" as "c1", "t"."citation_first_line"::text as "c2",
  "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4", "t"."id" as
  "c5"
from "discrepancy_statement" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_6 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_5)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, '0' as c16, "k0",
  "k1", "k2", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '1',
  null, null, null, null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14",
  "parent", '2', null, null, null, null
from part_2
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, '3',
  null, null, null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '4',
  null, null, null, null
from part_4
union all select "c0", "c1", "c2", "c3", "c4", "c5", "parent", null, null, null, null, null, null, null, null, null,
  '5', null, null, null, null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '6',
  null, null, null, null
from part_6;
