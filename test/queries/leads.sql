with part_0 as (select "t"."title" as "c0", "t"."id" as "c1", "t"."citation_document_id"::text as "k0",
  "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from "statement" as "t"
where exists (select 1
from "party" as "tx"
where "tx"."statement_id" = "t"."id" and true and true)) as total
from "statement" as "t"
where exists (select 1
from "party" as "tx"
where "tx"."statement_id" = "t"."id" and true and true)
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 31), part_1 as (select
  k.parent, page.*
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."role" as "c0", "t"."as_printed" as "c1", "t"."organisation_id" as "c2", "t"."office_id" as "c3",
  "t"."person_id" as "c4", "t"."staff_group_id" as "c5", array_to_json("t"."readings")::text as "c6", "t"."note" as "c7",
  "t"."citation_document_id" as "c8", "t"."citation_first_line"::text as "c9", "t"."citation_last_line"::text as "c10",
  "t"."citation_section" as "c11", "t"."id" as "c12"
from "party" as "t"
where "t"."statement_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11) as ordered) as
  page
order by page.number), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c2"
from part_1)), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "office" as t
where t.id in (select "c3"
from part_1)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "person" as t
where t.id in (select "c4"
from part_1)), part_5 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c5"
from part_1)), part_6 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c8"
from part_1)) select "c0" as c0, "c1" as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, '0' as c14, "k0", "k1", "k2",
  "total"
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "parent", '1', null,
  null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, '2', null, null,
  null, null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, '3', null, null,
  null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, '4', null, null,
  null, null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, '5', null, null,
  null, null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, '6', null, null,
  null, null
from part_6;
