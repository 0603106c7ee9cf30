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
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11), part_1 as ( select
  "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)), part_2 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c5"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, '0' as c10, "k0", "k1",
  "k2"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  '1' as c10, null, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  '2' as c10, null, null, null
from part_2;

with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6", "t"."followed" as "c7"
from "statement" as "t"
where ("t"."kind" = $1 and ("t"."citation_document_id" in (select "tx"."id"
from "document" as "tx"
where "tx"."kind" = $2::text) and exists (select 1
from "statement_module" as link join "module" as "tx" on "tx"."id" = "link"."module_id"
where "link"."statement_id" = "t"."id" and true and true)))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 6), part_1 as ( select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, '0' as c8
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, '1' as
  c8
from part_1;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."last_accessed"::text as "c1", "t"."id" as
  "c2"
from "statement_module" as link join "module" as "t" on "t"."id" = "link"."module_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
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
order by k.position, page.number), part_1 as ( select "t"."as_published" as "c0", "t"."id" as
  "c1"
from "observation" as t
where t.id in (select "c3"
from part_0)), part_2 as ( select "t"."text" as "c0", "t"."id" as "c1"
from "statement" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, '0' as c5, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, '1' as c5, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, '2' as c5, null
from part_2;
