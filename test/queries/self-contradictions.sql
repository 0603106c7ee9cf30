with part_0 as (select "t"."kind" as "c0", "t"."size"::text as "c1", "t"."explanation" as "c2", "t"."likelier" as "c3",
  "t"."document_id" as "c4", "t"."id" as "c5", (select "to"."id"
from "document" as "to"
where "to"."id" = "t"."document_id")::text as "k0", "t"."kind"::text as "k1", "t"."id"::text as "k2", (select
  count(*)::int as count
from "discrepancy" as "t"
where "t"."document_id" is not null) as total
from "discrepancy" as "t"
where "t"."document_id" is not null
order by (select "to"."id"
from "document" as "to"
where "to"."id" = "t"."document_id") asc nulls last, "t"."kind" asc, "t"."id" asc limit 201), part_1 as ( select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)) select c0, c1, c2, c3, c4, c5, '0' as c6, "k0", "k1", "k2", "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, '1' as c6, null, null, null,
  null
from part_1;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."as_published" as "c0", "t"."citation_document_id" as "c1", "t"."citation_first_line"::text as "c2",
  "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4", "t"."id" as
  "c5"
from "discrepancy_observation" as link join "observation" as "t" on "t"."id" = "link"."observation_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as
  page
order by k.position, page.number), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c1"
from part_0)) select c0, c1, c2, c3, c4, c5, '0' as c6, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, '1' as c6,
  null
from part_1;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."text" as "c0", "t"."citation_document_id" as "c1", "t"."citation_first_line"::text as "c2",
  "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4", "t"."id" as
  "c5"
from "discrepancy_statement" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by k.position, page.number), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c1"
from part_0)) select c0, c1, c2, c3, c4, c5, '0' as c6, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, '1' as c6,
  null
from part_1;
