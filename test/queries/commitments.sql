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
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51), part_1 as ( select
  "t"."title" as "c0", "t"."id" as "c1"
from "statement" as t
where t.id in (select "c5"
from part_0)), part_2 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, '0' as c13, "k0", "k1", "k2",
  "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, '1' as c13, null, null, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, '2' as c13, null, null, null, null
from part_2;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."as_printed" as "c0", "t"."id" as "c1"
from "party" as "t"
where "t"."statement_id" = k.parent and "t"."role" = $2::text
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11) as ordered) as
  page
order by k.position, page.number;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."reason" as "c1", "t"."from_statement_id" as "c2",
  "t"."from_observation_id" as "c3", "t"."id" as "c4"
from "link" as "t"
where "t"."to_statement_id" = k.parent and ("t"."relation" = any($2::text[]) and (("t"."relation" = $3::text and
  "t"."from_statement_id" in (select "tx"."id"
from "statement" as "tx"
where "tx"."kind" = $4::text))) is not true)
order by "t"."relation" asc, "t"."id" asc limit 21) as ordered) as page
order by k.position, page.number), part_1 as ( select "t"."text" as "c0", "t"."citation_document_id" as "c1",
  "t"."citation_first_line"::text as "c2", "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4",
  "t"."id" as "c5"
from "statement" as t
where t.id in (select "c2"
from part_0)), part_2 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_1)), part_3 as ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as t
where t.id in (select "c3"
from part_0)), part_4 as ( select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_3)), part_5 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_3)) select c0, c1, c2, c3, c4, null as c5, null as c6, null as c7, null as c8, null as c9, null as c10, '0' as
  c11, "parent"
from part_0
union all select c0, c1, c2, c3, c4, c5, null as c6, null as c7, null as c8, null as c9, null as c10, '1' as c11,
  null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, '2' as c11, null
from part_2
union all select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, '3' as c11, null
from part_3
union all select c0, c1, c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9, null as
  c10, '4' as c11, null
from part_4
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, '5' as c11, null
from part_5;
