select count(*)::int as count
from "observation" as "t"
where "t"."reprint" = $1::boolean;

with list as (select null as parent, "t"."citation_document_id" as "f0", "t"."measure_id" as
  "f1"
from "observation" as "t"
where "t"."reprint" = $1::boolean), counted as (select parent, 0 as facet, "f0"::text collate "C" as value,
  count(*)::int as count
from list
group by 1, 3
union all select parent, 1 as facet, "reached"."topic"::text collate "C" as value, sum(rows)::int as
  count
from (select parent, "f1", count(*) as rows
from list
group by parent, "f1") as list
left join "measure" as reached on reached.id = "f1"
group by 1, 3), numbered as (select counted.*, count(*) over (partition by parent, facet)::int as total, row_number()
  over (partition by parent, facet
order by count desc, value nulls last) as number
from counted) select parent, facet, value, count, total, case facet when 0 then (select
  "named"."title"
from "document" as named
where named.id = value) else value end as label
from numbered
where number <= $2
order by facet, number;
