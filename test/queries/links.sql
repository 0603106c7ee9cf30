with part_0 as (select "t"."relation" as "c0", "t"."reason" as "c1", "t"."from_statement_id" as "c2",
  "t"."from_observation_id" as "c3", "t"."to_statement_id" as "c4", "t"."to_observation_id" as "c5", "t"."id" as "c6",
  "t"."relation"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as count
from "link" as "t"
where true) as total
from "link" as "t"
where true
order by "t"."relation" asc, "t"."id" asc limit 51), part_1 as (select "t"."text" as "c0", "t"."citation_document_id" as
  "c1", "t"."citation_first_line"::text as "c2", "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4",
  "t"."id" as "c5"
from "statement" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_1)), part_3 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as t
where t.id in (select "c3"
from part_0)), part_4 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_3)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_3)), part_6 as (select "t"."text" as "c0", "t"."citation_document_id" as "c1",
  "t"."citation_first_line"::text as "c2", "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4",
  "t"."id" as "c5"
from "statement" as t
where t.id in (select "c4"
from part_0)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_6)), part_8 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as t
where t.id in (select "c5"
from part_0)), part_9 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_8)), part_10 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_8)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, null as c7,
  null as c8, null as c9, null as c10, '0' as c11, "k0", "k1", "total"
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", '3', null, null,
  null
from part_3
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, '4', null, null,
  null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '5', null, null,
  null
from part_5
union all select "c0", "c1", "c2", "c3", "c4", "c5", null, null, null, null, null, '6', null, null,
  null
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '7', null, null,
  null
from part_7
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", '8', null, null,
  null
from part_8
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, '9', null, null,
  null
from part_9
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '10', null, null,
  null
from part_10;
