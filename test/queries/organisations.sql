with part_0 as (select "t"."name" as "c0", "t"."abbreviation" as "c1", "t"."kind" as "c2", "t"."note" as "c3",
  "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as "c6",
  "t"."citation_section" as "c7", "t"."id" as "c8", lower("t"."name" collate "und-x-icu") collate "C"::text as "k0",
  "t"."id"::text as "k1", (select count(*)::int as count
from "organisation" as "t"
where true) as total
from "organisation" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 13), part_1 as ( select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, '1' as c9,
  null, null, null
from part_1;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."description" as "c1", "t"."period_label" as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7"
from "organisation_relation" as "t"
where "t"."organisation_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by k.position, page.number), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c3"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, '0' as c8, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, '1' as c8,
  null
from part_1;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."citation_document_id" as "c1", "t"."citation_first_line"::text as "c2",
  "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4", "t"."id" as
  "c5"
from "statement_organisation" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."organisation_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 101) as ordered) as
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

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "statement_organisation" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."organisation_id" = k.parent and true) as total;
