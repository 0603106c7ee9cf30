with part_0 as (select "t"."number" as "c0", "t"."title" as "c1", "t"."text" as "c2", "t"."status" as "c3",
  "t"."period_label" as "c4", "t"."parent_id" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10", "t"."form" as "c11", "t"."followed" as "c12", "t"."citation_document_id"::text as "k0",
  "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from "statement" as "t"
where "t"."kind" = $1) as total
from "statement" as "t"
where "t"."kind" = $2
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51), part_1 as (select
  "t"."title" as "c0", "t"."id" as "c1"
from "statement" as t
where t.id in (select "c5"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."as_printed" as "c0", "t"."id" as "c1"
from "party" as "t"
where "t"."statement_id" = k.parent and "t"."role" = $3::text
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11) as ordered) as
  page
order by page.number), part_4 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."reason" as "c1", "t"."from_statement_id" as "c2",
  "t"."from_observation_id" as "c3", "t"."id" as "c4"
from "link" as "t"
where "t"."to_statement_id" = k.parent and ("t"."relation" = any($4::text[]) and (("t"."relation" = $5::text and
  "t"."from_statement_id" in (select "tx"."id"
from "statement" as "tx"
where "tx"."kind" = $6::text))) is not true)
order by "t"."relation" asc, "t"."id" asc limit 21) as ordered) as page
order by page.number), part_5 as (select "t"."text" as "c0", "t"."citation_document_id" as "c1",
  "t"."citation_first_line"::text as "c2", "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4",
  "t"."id" as "c5"
from "statement" as t
where t.id in (select "c2"
from part_4)), part_6 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_5)), part_7 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as t
where t.id in (select "c3"
from part_4)), part_8 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_7)), part_9 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_7)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, '0' as c13, "k0", "k1", "k2",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, '3', null, null,
  null, null
from part_3
union all select "c0", "c1", "c2", "c3", "c4", "parent", null, null, null, null, null, null, null, '4', null, null,
  null, null
from part_4
union all select "c0", "c1", "c2", "c3", "c4", "c5", null, null, null, null, null, null, null, '5', null, null, null,
  null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '6', null, null, null,
  null
from part_6
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", null, null, '7', null, null, null,
  null
from part_7
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, '8', null, null, null,
  null
from part_8
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '9', null, null, null,
  null
from part_9;
