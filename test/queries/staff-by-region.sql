with recursive part_of(part, whole) as materialized (select id, "part_of_id"
from "organisation"
where "part_of_id" is not null
union all select id, "part_of_id"
from "service_area"
where "part_of_id" is not null
union all select id, "part_of_id"
from "staff_group"
where "part_of_id" is not null
union all select id, "part_of_id"
from "programme"
where "part_of_id" is not null
union all select id, "part_of_id"
from "work"
where "part_of_id" is not null
union all select id, "part_of_id"
from "qualification"
where "part_of_id" is not null), above(part, whole) as (select part, whole
from part_of union select above.part, part_of.whole
from above join part_of on part_of.part = above.whole), groups as materialized (select g.*, ("g"."those_doubtful" > 0 or
  "g"."first_alike" <> "g"."last_alike") as doubtful
from (select "of_service_area_id"."region_id" as "key_0", "t"."period_start" as "key_1_0", "t"."period_end" as
  "key_1_1", min("t"."period_label") as label, count(*)::int as "all_count", sum("t"."value") as "all_sum",
  min("t"."value") as "all_min", max("t"."value") as "all_max", min("t"."alike") as "first_alike", max("t"."alike") as
  "last_alike", count(*) filter (where ("t"."alike" is null or ("t"."organisation_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $1::text and "w"."organisation_id" = any(array(select "part_of_id"
from "organisation"
where "part_of_id" is not null))))) and "t"."organisation_id" in (select "part_of_id"
from "organisation"
where "part_of_id" is not null)) or ("t"."service_area_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $2::text and "w"."service_area_id" = any(array(select "part_of_id"
from "service_area"
where "part_of_id" is not null))))) and "t"."service_area_id" in (select "part_of_id"
from "service_area"
where "part_of_id" is not null)) or ("t"."programme_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $3::text and "w"."programme_id" = any(array(select "part_of_id"
from "programme"
where "part_of_id" is not null))))) and "t"."programme_id" in (select "part_of_id"
from "programme"
where "part_of_id" is not null)) or ("t"."work_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $4::text and "w"."work_id" = any(array(select "part_of_id"
from "work"
where "part_of_id" is not null))))) and "t"."work_id" in (select "part_of_id"
from "work"
where "part_of_id" is not null)) or ("t"."qualification_id" is not null and (select exists
  (select
from "observation" as w
where ("w"."measure_id" = $5::text and "w"."qualification_id" = any(array(select
  "part_of_id"
from "qualification"
where "part_of_id" is not null))))) and "t"."qualification_id" in (select "part_of_id"
from "qualification"
where "part_of_id" is not null)))) as "those_doubtful"
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($6::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($7::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and "t"."staff_group_id" = $8::text and "t"."reprint" =
  $9::boolean))
group by 1,2,3) as g), closer as materialized (select r.id, count(*) filter (where "r"."bounds") as "those_bounds",
  count("r"."organisation") as "with_organisation", count(*) as "rows", count("r"."region") as "with_region", case when
  min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and ' ||
  max("r"."scheme_region") end as "schemes_region", count("r"."serviceArea") as "with_serviceArea", count("r"."module") as
  "with_module", count("r"."webinar") as "with_webinar", count("r"."audit") as "with_audit", count("r"."budget") as
  "with_budget", count("r"."programme") as "with_programme", count("r"."work") as "with_work",
  count("r"."qualification") as "with_qualification", (select tree.name || ':' || above.whole || ' and ' ||
  above.part
from (values (0, 'subject', array_agg(distinct "r"."subject")), (1, 'organisation', array_agg(distinct
  "r"."organisation")), (2, 'serviceArea', array_agg(distinct "r"."serviceArea")), (3, 'programme', array_agg(distinct
  "r"."programme")), (4, 'work', array_agg(distinct "r"."work")), (5, 'qualification', array_agg(distinct
  "r"."qualification"))) as tree(number, name, ids) join above on above.part = any(tree.ids) and above.whole =
  any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."start"::text, 'no period') end) as "twice", case when min("r"."label") <> max("r"."label") then
  min("r"."label") || ' and ' || max("r"."label") end as "labels", count("r"."start") as "with_start", min("r"."start") as
  "first_start", max("r"."start") as "last_start", min("r"."end") as "first_end", max("r"."end") as
  "last_end"
from ( select json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text as id,
  "t"."precision" in ('AT_LEAST', 'AT_MOST') as "bounds", "t"."organisation_id" as "organisation", "t"."region_id" as
  "region", coalesce("of_region_id"."scheme", 'none') as "scheme_region", "t"."service_area_id" as "serviceArea",
  "t"."module_id" as "module", "t"."webinar_id" as "webinar", "t"."audit_id" as "audit", "t"."budget_id" as "budget",
  "t"."programme_id" as "programme", "t"."work_id" as "work", "t"."qualification_id" as "qualification",
  "t"."subject_id" as "subject", coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown",
  coalesce("t"."period_start", '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by
  "of_service_area_id"."region_id", "t"."period_start", "t"."period_end", "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "start", "t"."period_label" as "label", "t"."period_end" as
  "end"
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($10::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($11::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and "t"."staff_group_id" = $12::text and "t"."reprint" = $13::boolean)) and (select
  bool_or(doubtful)
from groups) and (json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text in
  (select json_build_array("g"."key_0", "g"."key_1_0", "g"."key_1_1")::text
from groups as g
where g.doubtful)) is true)) as r
group by r.id) select json_build_array("g"."key_0", "g"."key_1_0", "g"."key_1_1")::text as id, g.label, "g"."key_0" as
  "v0", "g"."key_1_0"::text as "v1", "g"."key_1_1"::text as "v2", "g"."count" as "count", "g"."sum"::text as "sum",
  "g"."min"::text as "min", "g"."max"::text as "max", g.unit, case when "g"."refused_0" is not null then g.measure_label
  end as measure_label, "g"."refused_0", "g"."sum"::text as "k0", "g"."key_0"::text as "k1", "g"."key_1_0"::text as "k2",
  "g"."key_1_1"::text as "k3"
from (select g.*, "g"."all_count" as "count", case when "g"."refused_0" is null then
  "g"."all_sum"::float8::text::numeric end as "sum", "g"."all_min" as "min", "g"."all_max" as
  "max"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when c.id is null then case when not
  "m"."additive" then '0:' || coalesce('', '') end else case when not "m"."additive" then '0:' || coalesce('', '') when
  "c"."those_bounds" > 0 then '1:' || coalesce("c"."those_bounds"::text, '') when "c"."with_organisation" not in (0,
  "c"."rows") then '2:' || coalesce('', '') when "c"."with_region" not in (0, "c"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "c"."with_serviceArea" not in
  (0, "c"."rows") then '5:' || coalesce('', '') when "c"."with_module" not in (0, "c"."rows") then '6:' || coalesce('',
  '') when "c"."with_webinar" not in (0, "c"."rows") then '7:' || coalesce('', '') when "c"."with_audit" not in (0,
  "c"."rows") then '8:' || coalesce('', '') when "c"."with_budget" not in (0, "c"."rows") then '9:' || coalesce('', '')
  when "c"."with_programme" not in (0, "c"."rows") then '10:' || coalesce('', '') when "c"."with_work" not in (0,
  "c"."rows") then '11:' || coalesce('', '') when "c"."with_qualification" not in (0, "c"."rows") then '12:' ||
  coalesce('', '') when "c"."beside" is not null then '13:' || coalesce("c"."beside", '') when "c"."breakdowns" is not
  null then '14:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '15:' || coalesce("c"."twice", '')
  when "m"."temporality" = 'STOCK' and ("c"."first_start" <> "c"."last_start" or "c"."first_end" <> "c"."last_end" or
  "c"."with_start" not in (0, "c"."rows") or "c"."with_start" = 0 and "c"."labels" is not null) then '16:' ||
  coalesce(coalesce("c"."first_start" || ' to ' || "c"."last_end", ''), '') end end as
  "refused_0"
from groups as g
left join "measure" as m on m.id = $14::text
left join closer as c on c.id = case when g.doubtful then json_build_array("g"."key_0", "g"."key_1_0",
  "g"."key_1_1")::text end offset 0) as g) as g
where true
order by "g"."sum" desc nulls last, "g"."key_0" asc nulls last, "g"."key_1_0" asc nulls last, "g"."key_1_1" asc nulls
  last limit 101;

with part_0 as (select *
from ( select json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text as parent,
  "t"."value"::text as "c0", "t"."as_published" as "c1", "t"."service_area_id" as "c2", "t"."citation_document_id" as
  "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5", "t"."citation_section" as "c6",
  "t"."id" as "c7", "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as
  "k2", row_number() over (partition by json_build_array("of_service_area_id"."region_id", "t"."period_start",
  "t"."period_end")::text
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc) as
  number
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:staff' and
  "t"."service_area_id" in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and "t"."staff_group_id" = $3::text and "t"."reprint" = $4::boolean)) and
  ("of_service_area_id"."region_id" = any($5::text[]) and "t"."period_start" = any($6::date[]) and "t"."period_end" =
  any($7::date[]) and json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text =
  any($8::text[])))) as numbered
where number <= $9
order by number), part_1 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as
  "c2"
from "service_area" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  '0' as c8, "parent", "k0", "k1", "k2"
from part_0
union all select "c0", "c1", "c2", null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, '2', null, null, null,
  null
from part_2;

select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where "t"."id" = any($1::text[]);
