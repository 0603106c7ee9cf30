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
from above join part_of on part_of.part = above.whole), groups as materialized (select g.*, ("g"."first_region" <>
  "g"."last_region") or ("g"."wholes" > 0 or "g"."first_subject" <> "g"."last_subject") or ("g"."ways" <>
  "g"."of_organisation" + "g"."of_region" + "g"."of_serviceArea" + "g"."rows" + "g"."of_module" + "g"."of_webinar" +
  "g"."of_audit" + "g"."of_budget" + "g"."of_programme" + "g"."of_work" + "g"."of_qualification") or ("g"."rows" > 1 and
  ("g"."first_start" <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or "g"."first_document" <>
  "g"."last_document" or "g"."dated" < "g"."rows" or "g"."plain" < "g"."rows")) or ("g"."dated" = 0 and "g"."rows" > 1) as
  doubtful
from (select "of_service_area_id"."region_id" as "key_0", "t"."period_start" as "key_1_0", "t"."period_end" as
  "key_1_1", min("t"."period_label") as label, count(*)::int as "all_count", sum("t"."value") as "all_sum",
  min("t"."value") as "all_min", max("t"."value") as "all_max", count(*) filter (where "t"."precision" in ('AT_LEAST',
  'AT_MOST')) as "bounds", count("t"."organisation_id") as "of_organisation", count(*) as "rows",
  count("t"."region_id") as "of_region", min("t"."region_id") as "first_region", max("t"."region_id") as "last_region",
  count("t"."service_area_id") as "of_serviceArea", count("t"."module_id") as "of_module", count("t"."webinar_id") as
  "of_webinar", count("t"."audit_id") as "of_audit", count("t"."budget_id") as "of_budget", count("t"."programme_id") as
  "of_programme", count("t"."work_id") as "of_work", count("t"."qualification_id") as "of_qualification", count(*) filter
  (where ("t"."organisation_id" is not null and "t"."organisation_id" in (select whole
from part_of) or "t"."service_area_id" is not null and "t"."service_area_id" in (select
  whole
from part_of) or "t"."staff_group_id" is not null and "t"."staff_group_id" in (select
  whole
from part_of) or "t"."programme_id" is not null and "t"."programme_id" in (select
  whole
from part_of) or "t"."work_id" is not null and "t"."work_id" in (select whole
from part_of) or "t"."qualification_id" is not null and "t"."qualification_id" in (select
  whole
from part_of))) as "wholes", min("t"."subject_id") as "first_subject", max("t"."subject_id") as "last_subject",
  sum(cardinality("t"."breakdown")) as "ways", min("t"."period_start") as "first_start", max("t"."period_start") as
  "last_start", min("t"."period_end") as "first_end", max("t"."period_end") as "last_end",
  min("t"."citation_document_id") as "first_document", max("t"."citation_document_id") as "last_document",
  count("t"."period_start") as "dated", count(*) filter (where "t"."precision" = 'EXACT') as
  "plain"
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean)
group by 1,2,3) as g), closer as materialized (select r.id, case when min("r"."scheme_region") <>
  max("r"."scheme_region") then min("r"."scheme_region") || ' and ' || max("r"."scheme_region") end as "schemes_region",
  (select tree.name || ':' || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."of_subject")), (1, 'organisation', array_agg(distinct
  "r"."of_organisation")), (2, 'serviceArea', array_agg(distinct "r"."of_serviceArea")), (3, 'staffGroup',
  array_agg(distinct "r"."of_staffGroup")), (4, 'programme', array_agg(distinct "r"."of_programme")), (5, 'work',
  array_agg(distinct "r"."of_work")), (6, 'qualification', array_agg(distinct "r"."of_qualification"))) as tree(number,
  name, ids) join above on above.part = any(tree.ids) and above.whole = any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."period_start"::text, 'no period') end) as "twice", case when min("r"."period_label") <>
  max("r"."period_label") then min("r"."period_label") || ' and ' || max("r"."period_label") end as
  "labels"
from ( select json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text as id,
  coalesce("of_region_id"."scheme", 'none') as "scheme_region", "t"."subject_id" as "of_subject", "t"."organisation_id" as
  "of_organisation", "t"."service_area_id" as "of_serviceArea", "t"."staff_group_id" as "of_staffGroup",
  "t"."programme_id" as "of_programme", "t"."work_id" as "of_work", "t"."qualification_id" as "of_qualification",
  coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown", coalesce("t"."period_start",
  '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by "of_service_area_id"."region_id",
  "t"."period_start", "t"."period_end", "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "period_start", "t"."period_label" as "period_label"
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($5::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($6::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $7::text) and "t"."reprint" =
  $8::boolean) and (select bool_or(doubtful)
from groups) and json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text in
  (select json_build_array("g"."key_0", "g"."key_1_0", "g"."key_1_1")::text
from groups as g
where g.doubtful))) as r
group by r.id) select json_build_array("g"."key_0", "g"."key_1_0", "g"."key_1_1")::text as id, g.label, "g"."key_0" as
  "v0", "g"."key_1_0"::text as "v1", "g"."key_1_1"::text as "v2", "g"."count" as "count", "g"."sum"::float8 as "sum",
  "g"."min"::float8 as "min", "g"."max"::float8 as "max", g.unit, g.measure_label, "g"."refused_0", "g"."sum"::text as
  "k0", "g"."key_0"::text as "k1", "g"."key_1_0"::text as "k2", "g"."key_1_1"::text as
  "k3"
from (select g.*, "g"."all_count" as "count", case when "g"."refused_0" is null then
  "g"."all_sum"::float8::text::numeric end as "sum", "g"."all_min" as "min", "g"."all_max" as
  "max"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') when "g"."bounds" > 0 then '1:' || coalesce("g"."bounds"::text, '') when "g"."of_organisation" not in
  (0, "g"."rows") then '2:' || coalesce('', '') when "g"."of_region" not in (0, "g"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "g"."of_serviceArea" not in
  (0, "g"."rows") then '5:' || coalesce('', '') when "g"."of_module" not in (0, "g"."rows") then '6:' || coalesce('', '')
  when "g"."of_webinar" not in (0, "g"."rows") then '7:' || coalesce('', '') when "g"."of_audit" not in (0, "g"."rows")
  then '8:' || coalesce('', '') when "g"."of_budget" not in (0, "g"."rows") then '9:' || coalesce('', '') when
  "g"."of_programme" not in (0, "g"."rows") then '10:' || coalesce('', '') when "g"."of_work" not in (0, "g"."rows") then
  '11:' || coalesce('', '') when "g"."of_qualification" not in (0, "g"."rows") then '12:' || coalesce('', '') when
  "c"."beside" is not null then '13:' || coalesce("c"."beside", '') when "c"."breakdowns" is not null then '14:' ||
  coalesce("c"."breakdowns", '') when "c"."twice" is not null then '15:' || coalesce("c"."twice", '') when
  "m"."temporality" = 'STOCK' and ("g"."first_start" <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or
  "g"."dated" not in (0, "g"."rows") or "c"."labels" is not null) then '16:' || coalesce(coalesce("g"."first_start" || '
  to ' || "g"."last_end", ''), '') end as "refused_0"
from groups as g
left join "measure" as m on m.id = $9::text
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
where ((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean) and json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text =
  any($5::text[]))) as numbered
where number <= $6
order by number), part_1 as ( select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as
  "c2"
from "service_area" as t
where t.id in (select "c2"
from part_0)), part_2 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, '0' as c8, "parent", "k0", "k1",
  "k2"
from part_0
union all select c0, c1, c2, null as c3, null as c4, null as c5, null as c6, null as c7, '1' as c8, null, null, null,
  null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, '2' as c8, null, null,
  null, null
from part_2;

select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where "t"."id" = any($1::text[]);
