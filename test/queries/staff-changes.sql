select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0", (select
  "go"."position"
from "service_area" as "go"
where "go"."id" = "g"."service_area_id")::text as "k0", "g"."service_area_id"::text as
  "k1"
from (select g.*
from (select "t"."service_area_id" as "service_area_id"
from "observation" as t
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" is not null and "t"."staff_group_id" = $3::text and "t"."reprint" =
  $4::boolean))
group by 1) as g) as g
where true
order by (select "go"."position"
from "service_area" as "go"
where "go"."id" = "g"."service_area_id") asc nulls last, "g"."service_area_id" asc nulls last limit
  101;

select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as "c2"
from "service_area" as t
where "t"."id" = any($1::text[]);

select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0", "g"."sum"::text as "sum",
  "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as "stands", g.unit, case when
  "g"."refused_0" is not null then g.measure_label end as measure_label, "g"."refused_0",
  g.doubtful
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') end as "refused_0", ("g"."those_doubtful" > 0 or "g"."first_alike" <> "g"."last_alike") as
  doubtful
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", min("t"."alike") as "first_alike",
  max("t"."alike") as "last_alike", count(*) filter (where ("t"."alike" is null or ("t"."organisation_id" is not null and
  (select exists (select
from "observation" as w
where ("w"."measure_id" = $1::text and "w"."organisation_id" = any(array(select "part_of_id"
from "organisation"
where "part_of_id" is not null))))) and "t"."organisation_id" in (select "part_of_id"
from "organisation"
where "part_of_id" is not null)) or ("t"."programme_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $2::text and "w"."programme_id" = any(array(select "part_of_id"
from "programme"
where "part_of_id" is not null))))) and "t"."programme_id" in (select "part_of_id"
from "programme"
where "part_of_id" is not null)) or ("t"."work_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $3::text and "w"."work_id" = any(array(select "part_of_id"
from "work"
where "part_of_id" is not null))))) and "t"."work_id" in (select "part_of_id"
from "work"
where "part_of_id" is not null)) or ("t"."qualification_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $4::text and "w"."qualification_id" = any(array(select
  "part_of_id"
from "qualification"
where "part_of_id" is not null))))) and "t"."qualification_id" in (select "part_of_id"
from "qualification"
where "part_of_id" is not null)))) as "those_doubtful"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($5::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($6::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and (("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" is not null and "t"."staff_group_id" = $7::text and "t"."reprint" = $8::boolean) and
  ("t"."period_start" <= $9::date and "t"."period_end" >= $10::date))) and ("t"."service_area_id" = any($11::text[]) and
  json_build_array("t"."service_area_id")::text = any($12::text[])))
group by 1) as g
left join "measure" as m on m.id = $13::text offset 0) as g) as g
where true;

select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0", "g"."sum"::text as "sum",
  "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as "stands", g.unit, case when
  "g"."refused_0" is not null then g.measure_label end as measure_label, "g"."refused_0",
  g.doubtful
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') end as "refused_0", ("g"."those_doubtful" > 0 or "g"."first_alike" <> "g"."last_alike") as
  doubtful
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", min("t"."alike") as "first_alike",
  max("t"."alike") as "last_alike", count(*) filter (where ("t"."alike" is null or ("t"."organisation_id" is not null and
  (select exists (select
from "observation" as w
where ("w"."measure_id" = $1::text and "w"."organisation_id" = any(array(select "part_of_id"
from "organisation"
where "part_of_id" is not null))))) and "t"."organisation_id" in (select "part_of_id"
from "organisation"
where "part_of_id" is not null)) or ("t"."programme_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $2::text and "w"."programme_id" = any(array(select "part_of_id"
from "programme"
where "part_of_id" is not null))))) and "t"."programme_id" in (select "part_of_id"
from "programme"
where "part_of_id" is not null)) or ("t"."work_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $3::text and "w"."work_id" = any(array(select "part_of_id"
from "work"
where "part_of_id" is not null))))) and "t"."work_id" in (select "part_of_id"
from "work"
where "part_of_id" is not null)) or ("t"."qualification_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $4::text and "w"."qualification_id" = any(array(select
  "part_of_id"
from "qualification"
where "part_of_id" is not null))))) and "t"."qualification_id" in (select "part_of_id"
from "qualification"
where "part_of_id" is not null)))) as "those_doubtful"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($5::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($6::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and (("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" is not null and "t"."staff_group_id" = $7::text and "t"."reprint" = $8::boolean) and
  ("t"."period_start" <= $9::date and "t"."period_end" >= $10::date))) and ("t"."service_area_id" = any($11::text[]) and
  json_build_array("t"."service_area_id")::text = any($12::text[])))
group by 1) as g
left join "measure" as m on m.id = $13::text offset 0) as g) as g
where true;

with part_0 as (select *
from ( select json_build_array("t"."service_area_id")::text as parent, "t"."measure_id" as "c0", "t"."value"::text as
  "c1", "t"."as_published" as "c2", "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4",
  "t"."period_label" as "c5", "t"."note" as "c6", "t"."citation_document_id" as "c7", "t"."citation_first_line"::text as
  "c8", "t"."citation_last_line"::text as "c9", "t"."citation_section" as "c10", "t"."id" as "c11",
  "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", row_number()
  over (partition by json_build_array("t"."service_area_id")::text
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc) as
  number
from "observation" as t
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" is not null and "t"."staff_group_id" = $3::text and "t"."reprint" = $4::boolean)) and
  ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date) and ("t"."service_area_id" = any($7::text[]) and
  json_build_array("t"."service_area_id")::text = any($8::text[])))) as numbered
where number <= $9
order by number), part_1 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c7"
from part_0)), part_2 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, '0' as c12, "parent", "k0", "k1",
  "k2"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2;

with part_0 as (select *
from ( select json_build_array("t"."service_area_id")::text as parent, "t"."measure_id" as "c0", "t"."value"::text as
  "c1", "t"."as_published" as "c2", "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4",
  "t"."period_label" as "c5", "t"."note" as "c6", "t"."citation_document_id" as "c7", "t"."citation_first_line"::text as
  "c8", "t"."citation_last_line"::text as "c9", "t"."citation_section" as "c10", "t"."id" as "c11",
  "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", row_number()
  over (partition by json_build_array("t"."service_area_id")::text
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc) as
  number
from "observation" as t
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" is not null and "t"."staff_group_id" = $3::text and "t"."reprint" = $4::boolean)) and
  ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date) and ("t"."service_area_id" = any($7::text[]) and
  json_build_array("t"."service_area_id")::text = any($8::text[])))) as numbered
where number <= $9
order by number), part_1 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c7"
from part_0)), part_2 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, '0' as c12, "parent", "k0", "k1",
  "k2"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2;
