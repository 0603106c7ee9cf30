select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0", (select
  "go"."position"
from "service_area" as "go"
where "go"."id" = "g"."service_area_id")::text as "k0", "g"."service_area_id"::text as
  "k1"
from (select g.*
from (select "t"."service_area_id" as "service_area_id"
from "observation" as t
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean)
group by 1) as g) as g
where true
order by (select "go"."position"
from "service_area" as "go"
where "go"."id" = "g"."service_area_id") asc nulls last, "g"."service_area_id" asc nulls last limit
  101;

select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as "c2"
from "service_area" as t
where "t"."id" = any($1::text[]);

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
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", min("t"."alike") as "first_alike",
  max("t"."alike") as "last_alike", count(*) filter (where ("t"."alike" is null or "t"."organisation_id" is not null and
  "t"."organisation_id" in (select whole
from part_of) or "t"."staff_group_id" in (select whole
from part_of) or "t"."programme_id" is not null and "t"."programme_id" in (select
  whole
from part_of) or "t"."work_id" is not null and "t"."work_id" in (select whole
from part_of) or "t"."qualification_id" is not null and "t"."qualification_id" in (select
  whole
from part_of))) as "those_doubtful"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
where (((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean) and ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date)) and
  json_build_array("t"."service_area_id")::text = any($7::text[]))
group by 1) as g), closer as materialized (select r.id, count(*) filter (where "r"."bounds") as "those_bounds",
  count("r"."organisation") as "with_organisation", count(*) as "rows", count("r"."region") as "with_region", case when
  min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and ' ||
  max("r"."scheme_region") end as "schemes_region", count("r"."module") as "with_module", count("r"."webinar") as
  "with_webinar", count("r"."audit") as "with_audit", count("r"."budget") as "with_budget", count("r"."programme") as
  "with_programme", count("r"."work") as "with_work", count("r"."qualification") as "with_qualification", (select
  tree.name || ':' || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."subject")), (1, 'organisation', array_agg(distinct
  "r"."organisation")), (2, 'staffGroup', array_agg(distinct "r"."staffGroup")), (3, 'programme', array_agg(distinct
  "r"."programme")), (4, 'work', array_agg(distinct "r"."work")), (5, 'qualification', array_agg(distinct
  "r"."qualification"))) as tree(number, name, ids) join above on above.part = any(tree.ids) and above.whole =
  any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."start"::text, 'no period') end) as "twice", case when min("r"."label") <> max("r"."label") then
  min("r"."label") || ' and ' || max("r"."label") end as "labels", count("r"."start") as "with_start", min("r"."start") as
  "first_start", max("r"."start") as "last_start", min("r"."end") as "first_end", max("r"."end") as
  "last_end"
from ( select json_build_array("t"."service_area_id")::text as id, "t"."precision" in ('AT_LEAST', 'AT_MOST') as
  "bounds", "t"."organisation_id" as "organisation", "t"."region_id" as "region", coalesce("of_region_id"."scheme",
  'none') as "scheme_region", "t"."module_id" as "module", "t"."webinar_id" as "webinar", "t"."audit_id" as "audit",
  "t"."budget_id" as "budget", "t"."programme_id" as "programme", "t"."work_id" as "work", "t"."qualification_id" as
  "qualification", "t"."subject_id" as "subject", "t"."staff_group_id" as "staffGroup",
  coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown", coalesce("t"."period_start",
  '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by "t"."service_area_id",
  "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "start", "t"."period_label" as "label", "t"."period_end" as
  "end"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ((((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($8::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($9::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $10::text) and "t"."reprint" =
  $11::boolean) and ("t"."period_start" <= $12::date and "t"."period_end" >= $13::date)) and
  json_build_array("t"."service_area_id")::text = any($14::text[])) and (select bool_or(doubtful)
from groups) and json_build_array("t"."service_area_id")::text in (select json_build_array("g"."service_area_id")::text
from groups as g
where g.doubtful))) as r
group by r.id) select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0",
  "g"."sum"::text as "sum", "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as
  "stands", g.unit, case when "g"."refused_0" is not null then g.measure_label end as measure_label,
  "g"."refused_0"
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when c.id is null then case when not
  "m"."additive" then '0:' || coalesce('', '') end else case when not "m"."additive" then '0:' || coalesce('', '') when
  "c"."those_bounds" > 0 then '1:' || coalesce("c"."those_bounds"::text, '') when "c"."with_organisation" not in (0,
  "c"."rows") then '2:' || coalesce('', '') when "c"."with_region" not in (0, "c"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "c"."with_module" not in (0,
  "c"."rows") then '5:' || coalesce('', '') when "c"."with_webinar" not in (0, "c"."rows") then '6:' || coalesce('', '')
  when "c"."with_audit" not in (0, "c"."rows") then '7:' || coalesce('', '') when "c"."with_budget" not in (0, "c"."rows")
  then '8:' || coalesce('', '') when "c"."with_programme" not in (0, "c"."rows") then '9:' || coalesce('', '') when
  "c"."with_work" not in (0, "c"."rows") then '10:' || coalesce('', '') when "c"."with_qualification" not in (0,
  "c"."rows") then '11:' || coalesce('', '') when "c"."beside" is not null then '12:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '13:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '14:' ||
  coalesce("c"."twice", '') when "m"."temporality" = 'STOCK' and ("c"."first_start" <> "c"."last_start" or "c"."first_end"
  <> "c"."last_end" or "c"."with_start" not in (0, "c"."rows") or "c"."with_start" = 0 and "c"."labels" is not null) then
  '15:' || coalesce(coalesce("c"."first_start" || ' to ' || "c"."last_end", ''), '') end end as
  "refused_0"
from groups as g
left join "measure" as m on m.id = $15::text
left join closer as c on c.id = case when g.doubtful then json_build_array("g"."service_area_id")::text end offset 0) as
  g) as g
where true;

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
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", min("t"."alike") as "first_alike",
  max("t"."alike") as "last_alike", count(*) filter (where ("t"."alike" is null or "t"."organisation_id" is not null and
  "t"."organisation_id" in (select whole
from part_of) or "t"."staff_group_id" in (select whole
from part_of) or "t"."programme_id" is not null and "t"."programme_id" in (select
  whole
from part_of) or "t"."work_id" is not null and "t"."work_id" in (select whole
from part_of) or "t"."qualification_id" is not null and "t"."qualification_id" in (select
  whole
from part_of))) as "those_doubtful"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
where (((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean) and ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date)) and
  json_build_array("t"."service_area_id")::text = any($7::text[]))
group by 1) as g), closer as materialized (select r.id, count(*) filter (where "r"."bounds") as "those_bounds",
  count("r"."organisation") as "with_organisation", count(*) as "rows", count("r"."region") as "with_region", case when
  min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and ' ||
  max("r"."scheme_region") end as "schemes_region", count("r"."module") as "with_module", count("r"."webinar") as
  "with_webinar", count("r"."audit") as "with_audit", count("r"."budget") as "with_budget", count("r"."programme") as
  "with_programme", count("r"."work") as "with_work", count("r"."qualification") as "with_qualification", (select
  tree.name || ':' || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."subject")), (1, 'organisation', array_agg(distinct
  "r"."organisation")), (2, 'staffGroup', array_agg(distinct "r"."staffGroup")), (3, 'programme', array_agg(distinct
  "r"."programme")), (4, 'work', array_agg(distinct "r"."work")), (5, 'qualification', array_agg(distinct
  "r"."qualification"))) as tree(number, name, ids) join above on above.part = any(tree.ids) and above.whole =
  any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."start"::text, 'no period') end) as "twice", case when min("r"."label") <> max("r"."label") then
  min("r"."label") || ' and ' || max("r"."label") end as "labels", count("r"."start") as "with_start", min("r"."start") as
  "first_start", max("r"."start") as "last_start", min("r"."end") as "first_end", max("r"."end") as
  "last_end"
from ( select json_build_array("t"."service_area_id")::text as id, "t"."precision" in ('AT_LEAST', 'AT_MOST') as
  "bounds", "t"."organisation_id" as "organisation", "t"."region_id" as "region", coalesce("of_region_id"."scheme",
  'none') as "scheme_region", "t"."module_id" as "module", "t"."webinar_id" as "webinar", "t"."audit_id" as "audit",
  "t"."budget_id" as "budget", "t"."programme_id" as "programme", "t"."work_id" as "work", "t"."qualification_id" as
  "qualification", "t"."subject_id" as "subject", "t"."staff_group_id" as "staffGroup",
  coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown", coalesce("t"."period_start",
  '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by "t"."service_area_id",
  "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "start", "t"."period_label" as "label", "t"."period_end" as
  "end"
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ((((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($8::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($9::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $10::text) and "t"."reprint" =
  $11::boolean) and ("t"."period_start" <= $12::date and "t"."period_end" >= $13::date)) and
  json_build_array("t"."service_area_id")::text = any($14::text[])) and (select bool_or(doubtful)
from groups) and json_build_array("t"."service_area_id")::text in (select json_build_array("g"."service_area_id")::text
from groups as g
where g.doubtful))) as r
group by r.id) select json_build_array("g"."service_area_id")::text as id, "g"."service_area_id" as "v0",
  "g"."sum"::text as "sum", "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as
  "stands", g.unit, case when "g"."refused_0" is not null then g.measure_label end as measure_label,
  "g"."refused_0"
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when c.id is null then case when not
  "m"."additive" then '0:' || coalesce('', '') end else case when not "m"."additive" then '0:' || coalesce('', '') when
  "c"."those_bounds" > 0 then '1:' || coalesce("c"."those_bounds"::text, '') when "c"."with_organisation" not in (0,
  "c"."rows") then '2:' || coalesce('', '') when "c"."with_region" not in (0, "c"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "c"."with_module" not in (0,
  "c"."rows") then '5:' || coalesce('', '') when "c"."with_webinar" not in (0, "c"."rows") then '6:' || coalesce('', '')
  when "c"."with_audit" not in (0, "c"."rows") then '7:' || coalesce('', '') when "c"."with_budget" not in (0, "c"."rows")
  then '8:' || coalesce('', '') when "c"."with_programme" not in (0, "c"."rows") then '9:' || coalesce('', '') when
  "c"."with_work" not in (0, "c"."rows") then '10:' || coalesce('', '') when "c"."with_qualification" not in (0,
  "c"."rows") then '11:' || coalesce('', '') when "c"."beside" is not null then '12:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '13:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '14:' ||
  coalesce("c"."twice", '') when "m"."temporality" = 'STOCK' and ("c"."first_start" <> "c"."last_start" or "c"."first_end"
  <> "c"."last_end" or "c"."with_start" not in (0, "c"."rows") or "c"."with_start" = 0 and "c"."labels" is not null) then
  '15:' || coalesce(coalesce("c"."first_start" || ' to ' || "c"."last_end", ''), '') end end as
  "refused_0"
from groups as g
left join "measure" as m on m.id = $15::text
left join closer as c on c.id = case when g.doubtful then json_build_array("g"."service_area_id")::text end offset 0) as
  g) as g
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
where ((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean) and ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date) and
  json_build_array("t"."service_area_id")::text = any($7::text[]))) as numbered
where number <= $8
order by number), part_1 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c7"
from part_0)), part_2 as ( select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, '0' as c12, "parent", "k0", "k1",
  "k2"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, '1' as c12, null, null, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, '2' as c12, null, null, null, null
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
where ((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:staff') and "t"."service_area_id"
  is not null and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and "t"."staff_group_id" = $3::text) and "t"."reprint" =
  $4::boolean) and ("t"."period_start" <= $5::date and "t"."period_end" >= $6::date) and
  json_build_array("t"."service_area_id")::text = any($7::text[]))) as numbered
where number <= $8
order by number), part_1 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c7"
from part_0)), part_2 as ( select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, '0' as c12, "parent", "k0", "k1",
  "k2"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, '1' as c12, null, null, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, '2' as c12, null, null, null, null
from part_2;
