with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."note" as "c8", "t"."citation_document_id" as "c9",
  "t"."citation_first_line"::text as "c10", "t"."citation_last_line"::text as "c11", "t"."citation_section" as "c12",
  "t"."id" as "c13", "t"."period_start"::text as "k0", "t"."id"::text as "k1"
from "observation" as "t"
where ("t"."measure_id" in (select "tx"."id"
from "measure" as "tx"
where "tx"."role" = $1::text) and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "organisation" as known on known.id = asked.id) and "t"."subject_id" = $3::text) and "t"."breakdown" = '{}'
  and "t"."reprint" = $4::boolean)
order by "t"."period_start" asc nulls last, "t"."id" asc limit 21), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c9"
from part_0)), part_2 as ( select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, '0' as c14, "k0",
  "k1"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, '1' as c14, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, '2' as c14, null, null
from part_2;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."as_published" as "c0", "t"."period_label" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."id" as "c4"
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by k.position, page.number), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, '0' as c5, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, '1' as c5, null
from part_1;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true) as total;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."explanation" as "c0", "t"."likelier" as "c1", "t"."id" as "c2"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by k.position, page.number;
