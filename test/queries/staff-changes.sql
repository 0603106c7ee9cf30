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
from above join part_of on part_of.part = above.whole), groups as materialized (select g.*, ("g"."first_region" <>
  "g"."last_region") or ("g"."wholes" > 0 or "g"."first_subject" <> "g"."last_subject") or ("g"."ways" <>
  "g"."of_organisation" + "g"."of_region" + "g"."rows" + "g"."rows" + "g"."of_module" + "g"."of_webinar" + "g"."of_audit"
  + "g"."of_budget" + "g"."of_programme" + "g"."of_work" + "g"."of_qualification") or ("g"."rows" > 1 and
  ("g"."first_start" <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or "g"."first_document" <>
  "g"."last_document" or "g"."dated" < "g"."rows" or "g"."plain" < "g"."rows")) or ("g"."dated" = 0 and "g"."rows" > 1) as
  doubtful
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", count(*) filter (where "t"."precision"
  in ('AT_LEAST', 'AT_MOST')) as "bounds", count("t"."organisation_id") as "of_organisation", count(*) as "rows",
  count("t"."region_id") as "of_region", min("t"."region_id") as "first_region", max("t"."region_id") as "last_region",
  count("t"."module_id") as "of_module", count("t"."webinar_id") as "of_webinar", count("t"."audit_id") as "of_audit",
  count("t"."budget_id") as "of_budget", count("t"."programme_id") as "of_programme", count("t"."work_id") as "of_work",
  count("t"."qualification_id") as "of_qualification", count(*) filter (where ("t"."organisation_id" is not null and
  "t"."organisation_id" in (select whole
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
group by 1) as g), closer as materialized (select r.id, case when min("r"."scheme_region") <> max("r"."scheme_region")
  then min("r"."scheme_region") || ' and ' || max("r"."scheme_region") end as "schemes_region", (select tree.name || ':'
  || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."of_subject")), (1, 'organisation', array_agg(distinct
  "r"."of_organisation")), (2, 'staffGroup', array_agg(distinct "r"."of_staffGroup")), (3, 'programme', array_agg(distinct
  "r"."of_programme")), (4, 'work', array_agg(distinct "r"."of_work")), (5, 'qualification', array_agg(distinct
  "r"."of_qualification"))) as tree(number, name, ids) join above on above.part = any(tree.ids) and above.whole =
  any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."period_start"::text, 'no period') end) as "twice", case when min("r"."period_label") <>
  max("r"."period_label") then min("r"."period_label") || ' and ' || max("r"."period_label") end as
  "labels"
from ( select json_build_array("t"."service_area_id")::text as id, coalesce("of_region_id"."scheme", 'none') as
  "scheme_region", "t"."subject_id" as "of_subject", "t"."organisation_id" as "of_organisation", "t"."staff_group_id" as
  "of_staffGroup", "t"."programme_id" as "of_programme", "t"."work_id" as "of_work", "t"."qualification_id" as
  "of_qualification", coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown",
  coalesce("t"."period_start", '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by
  "t"."service_area_id", "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "period_start", "t"."period_label" as "period_label"
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
  "g"."sum"::float8 as "sum", "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as
  "stands", g.unit, g.measure_label, "g"."refused_0"
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') when "g"."bounds" > 0 then '1:' || coalesce("g"."bounds"::text, '') when "g"."of_organisation" not in
  (0, "g"."rows") then '2:' || coalesce('', '') when "g"."of_region" not in (0, "g"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "g"."of_module" not in (0,
  "g"."rows") then '5:' || coalesce('', '') when "g"."of_webinar" not in (0, "g"."rows") then '6:' || coalesce('', '')
  when "g"."of_audit" not in (0, "g"."rows") then '7:' || coalesce('', '') when "g"."of_budget" not in (0, "g"."rows")
  then '8:' || coalesce('', '') when "g"."of_programme" not in (0, "g"."rows") then '9:' || coalesce('', '') when
  "g"."of_work" not in (0, "g"."rows") then '10:' || coalesce('', '') when "g"."of_qualification" not in (0, "g"."rows")
  then '11:' || coalesce('', '') when "c"."beside" is not null then '12:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '13:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '14:' ||
  coalesce("c"."twice", '') when "m"."temporality" = 'STOCK' and ("g"."first_start" <> "g"."last_start" or "g"."first_end"
  <> "g"."last_end" or "g"."dated" not in (0, "g"."rows") or "c"."labels" is not null) then '15:' ||
  coalesce(coalesce("g"."first_start" || ' to ' || "g"."last_end", ''), '') end as
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
from above join part_of on part_of.part = above.whole), groups as materialized (select g.*, ("g"."first_region" <>
  "g"."last_region") or ("g"."wholes" > 0 or "g"."first_subject" <> "g"."last_subject") or ("g"."ways" <>
  "g"."of_organisation" + "g"."of_region" + "g"."rows" + "g"."rows" + "g"."of_module" + "g"."of_webinar" + "g"."of_audit"
  + "g"."of_budget" + "g"."of_programme" + "g"."of_work" + "g"."of_qualification") or ("g"."rows" > 1 and
  ("g"."first_start" <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or "g"."first_document" <>
  "g"."last_document" or "g"."dated" < "g"."rows" or "g"."plain" < "g"."rows")) or ("g"."dated" = 0 and "g"."rows" > 1) as
  doubtful
from (select "t"."service_area_id" as "service_area_id", sum("t"."value") as "all_sum", count(distinct "t"."cell") || '
  ' || md5(string_agg(distinct "t"."cell", ' '
order by "t"."cell")) as "all_series", min("t"."period_start")::text as "all_since", max("t"."period_end")::text as
  "all_until", bool_and("of_measure_id"."temporality" = 'STOCK') as "all_stands", count(*) filter (where "t"."precision"
  in ('AT_LEAST', 'AT_MOST')) as "bounds", count("t"."organisation_id") as "of_organisation", count(*) as "rows",
  count("t"."region_id") as "of_region", min("t"."region_id") as "first_region", max("t"."region_id") as "last_region",
  count("t"."module_id") as "of_module", count("t"."webinar_id") as "of_webinar", count("t"."audit_id") as "of_audit",
  count("t"."budget_id") as "of_budget", count("t"."programme_id") as "of_programme", count("t"."work_id") as "of_work",
  count("t"."qualification_id") as "of_qualification", count(*) filter (where ("t"."organisation_id" is not null and
  "t"."organisation_id" in (select whole
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
group by 1) as g), closer as materialized (select r.id, case when min("r"."scheme_region") <> max("r"."scheme_region")
  then min("r"."scheme_region") || ' and ' || max("r"."scheme_region") end as "schemes_region", (select tree.name || ':'
  || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."of_subject")), (1, 'organisation', array_agg(distinct
  "r"."of_organisation")), (2, 'staffGroup', array_agg(distinct "r"."of_staffGroup")), (3, 'programme', array_agg(distinct
  "r"."of_programme")), (4, 'work', array_agg(distinct "r"."of_work")), (5, 'qualification', array_agg(distinct
  "r"."of_qualification"))) as tree(number, name, ids) join above on above.part = any(tree.ids) and above.whole =
  any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min(case when "r"."overlaps" then
  coalesce("r"."period_start"::text, 'no period') end) as "twice", case when min("r"."period_label") <>
  max("r"."period_label") then min("r"."period_label") || ' and ' || max("r"."period_label") end as
  "labels"
from ( select json_build_array("t"."service_area_id")::text as id, coalesce("of_region_id"."scheme", 'none') as
  "scheme_region", "t"."subject_id" as "of_subject", "t"."organisation_id" as "of_organisation", "t"."staff_group_id" as
  "of_staffGroup", "t"."programme_id" as "of_programme", "t"."work_id" as "of_work", "t"."qualification_id" as
  "of_qualification", coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as "breakdown",
  coalesce("t"."period_start", '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by
  "t"."service_area_id", "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "period_start", "t"."period_label" as "period_label"
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
  "g"."sum"::float8 as "sum", "g"."series" as "series", "g"."since" as "since", "g"."until" as "until", "g"."stands" as
  "stands", g.unit, g.measure_label, "g"."refused_0"
from (select g.*, case when "g"."refused_0" is null then "g"."all_sum" end as "sum", "g"."all_series" as "series",
  "g"."all_since" as "since", "g"."all_until" as "until", "g"."all_stands" as "stands"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') when "g"."bounds" > 0 then '1:' || coalesce("g"."bounds"::text, '') when "g"."of_organisation" not in
  (0, "g"."rows") then '2:' || coalesce('', '') when "g"."of_region" not in (0, "g"."rows") then '3:' || coalesce('', '')
  when "c"."schemes_region" is not null then '4:' || coalesce("c"."schemes_region", '') when "g"."of_module" not in (0,
  "g"."rows") then '5:' || coalesce('', '') when "g"."of_webinar" not in (0, "g"."rows") then '6:' || coalesce('', '')
  when "g"."of_audit" not in (0, "g"."rows") then '7:' || coalesce('', '') when "g"."of_budget" not in (0, "g"."rows")
  then '8:' || coalesce('', '') when "g"."of_programme" not in (0, "g"."rows") then '9:' || coalesce('', '') when
  "g"."of_work" not in (0, "g"."rows") then '10:' || coalesce('', '') when "g"."of_qualification" not in (0, "g"."rows")
  then '11:' || coalesce('', '') when "c"."beside" is not null then '12:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '13:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '14:' ||
  coalesce("c"."twice", '') when "m"."temporality" = 'STOCK' and ("g"."first_start" <> "g"."last_start" or "g"."first_end"
  <> "g"."last_end" or "g"."dated" not in (0, "g"."rows") or "c"."labels" is not null) then '15:' ||
  coalesce(coalesce("g"."first_start" || ' to ' || "g"."last_end", ''), '') end as
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
