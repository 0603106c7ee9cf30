with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."subject_id" as "c8", "t"."item" as "c9",
  "t"."above"::text as "c10", "t"."cell" as "c11", array_to_json("t"."breakdown")::text as "c12", "t"."organisation_id" as
  "c13", "t"."region_id" as "c14", "t"."service_area_id" as "c15", "t"."staff_group_id" as "c16", "t"."module_id" as
  "c17", "t"."webinar_id" as "c18", "t"."audit_id" as "c19", "t"."budget_id" as "c20", "t"."programme_id" as "c21",
  "t"."work_id" as "c22", "t"."qualification_id" as "c23", "t"."reprint"::text as "c24", "t"."note" as "c25",
  "t"."citation_document_id" as "c26", "t"."citation_first_line"::text as "c27", "t"."citation_last_line"::text as "c28",
  "t"."citation_section" as "c29", "t"."dataset_id" as "c30", "t"."id" as "c31", "t"."period_end"::text as "k0",
  "t"."period_start"::text as "k1", lower("t"."cell" collate "und-x-icu") collate "C"::text as "k2", "t"."id"::text as
  "k3", (select count(*)::int as count
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "scheme" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:new-cases' and ("t"."period_start"
  >= $3::date and "t"."period_end" <= $4::date) and "t"."reprint" = $5::boolean and not exists (select
  1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and ("tx"."scheme_id" = $6::text) is not true)))) as
  total
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($7::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($8::text[]) as asked(id)
left join "scheme" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:new-cases' and ("t"."period_start"
  >= $9::date and "t"."period_end" <= $10::date) and "t"."reprint" = $11::boolean and not exists (select
  1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and ("tx"."scheme_id" = $12::text) is not
  true)))
order by "t"."period_end" asc nulls last, "t"."period_start" desc nulls last, lower("t"."cell" collate "und-x-icu")
  collate "C" asc, "t"."id" asc limit 101), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c26"
from part_0)), part_2 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c31" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number), part_4 as (select k.parent, page.*
from (select distinct "c31" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."explanation" as "c0", "t"."id" as "c1"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, "c14" as c14, "c15" as c15, "c16" as
  c16, "c17" as c17, "c18" as c18, "c19" as c19, "c20" as c20, "c21" as c21, "c22" as c22, "c23" as c23, "c24" as c24,
  "c25" as c25, "c26" as c26, "c27" as c27, "c28" as c28, "c29" as c29, "c30" as c30, "c31" as c31, '0' as c32, "k0",
  "k1", "k2", "k3", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '1', null, null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '2', null, null, null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '3', null, null, null,
  null, null
from part_3
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '4', null, null, null,
  null, null
from part_4;

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
  "g"."rows" > 1) as doubtful
from (select case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3 months')::date
  then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date end as
  "key_0_0", (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id) as "key_1", count(*)::int as "all_count", sum("t"."value") as "all_sum",
  avg("t"."value") as "all_average", (array_agg(t.id
order by "t"."period_start", t.id) filter (where "t"."period_start" is not null))[1] as "all_first",
  (array_agg(t.id
order by "t"."period_end" desc, t.id) filter (where "t"."period_start" is not null))[1] as "all_last", count(*) filter
  (where "t"."alike" is null) as "those_doubtful", count(*) as "rows"
from "observation" as t
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:new-cases' and "t"."period_label"
  <> $3::text and "t"."reprint" = $4::boolean and "t"."citation_document_id" = $5::text))
group by 1,2) as g), closer as materialized (select r.id, count(*) filter (where "r"."bounds") as "those_bounds",
  min("r"."subject") as "first_subject", max("r"."subject") as "last_subject", count("r"."organisation") as
  "with_organisation", count(*) as "rows", min("r"."organisation") as "first_organisation", max("r"."organisation") as
  "last_organisation", count("r"."region") as "with_region", min("r"."region") as "first_region", max("r"."region") as
  "last_region", case when min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and '
  || max("r"."scheme_region") end as "schemes_region", count("r"."serviceArea") as "with_serviceArea",
  min("r"."serviceArea") as "first_serviceArea", max("r"."serviceArea") as "last_serviceArea", count("r"."staffGroup") as
  "with_staffGroup", min("r"."staffGroup") as "first_staffGroup", max("r"."staffGroup") as "last_staffGroup",
  count("r"."module") as "with_module", min("r"."module") as "first_module", max("r"."module") as "last_module",
  count("r"."webinar") as "with_webinar", min("r"."webinar") as "first_webinar", max("r"."webinar") as "last_webinar",
  count("r"."audit") as "with_audit", min("r"."audit") as "first_audit", max("r"."audit") as "last_audit",
  count("r"."budget") as "with_budget", min("r"."budget") as "first_budget", max("r"."budget") as "last_budget",
  count("r"."programme") as "with_programme", min("r"."programme") as "first_programme", max("r"."programme") as
  "last_programme", count("r"."work") as "with_work", min("r"."work") as "first_work", max("r"."work") as "last_work",
  count("r"."qualification") as "with_qualification", min("r"."qualification") as "first_qualification",
  max("r"."qualification") as "last_qualification", min("r"."dataset") as "first_dataset", max("r"."dataset") as
  "last_dataset", (select tree.name || ':' || above.whole || ' and ' || above.part
from (values (0, 'subject', array_agg(distinct "r"."subject")), (1, 'organisation', array_agg(distinct
  "r"."organisation")), (2, 'serviceArea', array_agg(distinct "r"."serviceArea")), (3, 'staffGroup', array_agg(distinct
  "r"."staffGroup")), (4, 'programme', array_agg(distinct "r"."programme")), (5, 'work', array_agg(distinct "r"."work")),
  (6, 'qualification', array_agg(distinct "r"."qualification"))) as tree(number, name, ids) join above on above.part =
  any(tree.ids) and above.whole = any(tree.ids)
order by tree.number, 1 limit 1) as "beside", case when min("r"."breakdown") <> max("r"."breakdown") then
  min("r"."breakdown") || ' and ' || max("r"."breakdown") end as "breakdowns", min("r"."cell") as "first_cell",
  max("r"."cell") as "last_cell", min(case when "r"."overlaps" then coalesce("r"."start"::text, 'no period') end) as
  "twice", case when min("r"."label") <> max("r"."label") then min("r"."label") || ' and ' || max("r"."label") end as
  "labels", count("r"."start") as "with_start", min("r"."start") as "first_start", max("r"."start") as "last_start",
  min("r"."end") as "first_end", max("r"."end") as "last_end"
from ( select json_build_array(case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') +
  interval '3 months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3
  months')::date then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date end, (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id))::text as id, "t"."precision" in ('AT_LEAST', 'AT_MOST') as "bounds",
  "t"."subject_id" as "subject", "t"."organisation_id" as "organisation", "t"."region_id" as "region",
  coalesce("of_region_id"."scheme", 'none') as "scheme_region", "t"."service_area_id" as "serviceArea",
  "t"."staff_group_id" as "staffGroup", "t"."module_id" as "module", "t"."webinar_id" as "webinar", "t"."audit_id" as
  "audit", "t"."budget_id" as "budget", "t"."programme_id" as "programme", "t"."work_id" as "work",
  "t"."qualification_id" as "qualification", "t"."dataset_id" as "dataset", coalesce(nullif(array_to_string("t"."breakdown",
  ', '), ''), 'nothing') as "breakdown", "t"."cell" as "cell", coalesce("t"."period_start", '-infinity') <=
  max(coalesce("t"."period_end", 'infinity')) over (partition by case when (date_trunc('year',
  "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date = (date_trunc('year',
  "t"."period_end"::timestamp - interval '3 months') + interval '3 months')::date then (date_trunc('year',
  "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date end, (select
  string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id), "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "start", "t"."period_label" as "label", "t"."period_end" as
  "end"
from "observation" as t
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($6::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($7::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and ("t"."measure_id" = 'measure:new-cases' and "t"."period_label"
  <> $8::text and "t"."reprint" = $9::boolean and "t"."citation_document_id" = $10::text)) and (select
  bool_or(doubtful)
from groups) and (json_build_array(case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') +
  interval '3 months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3
  months')::date then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date end, (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id))::text in (select json_build_array("g"."key_0_0",
  "g"."key_1")::text
from groups as g
where g.doubtful)) is true)) as r
group by r.id) select "g"."key_0_0"::text as "v0", "g"."key_1" as "v1", "g"."count" as "count", "g"."sum"::text as
  "sum", "g"."average"::text as "average", "g"."first" as "first", "g"."last" as "last", g.unit, case when
  ("g"."refused_0" is not null or "g"."refused_1" is not null or "g"."refused_2" is not null) then g.measure_label end as
  measure_label, "g"."refused_0", "g"."refused_1", "g"."refused_2"
from (select g.*, "g"."all_count" as "count", case when "g"."refused_0" is null then
  "g"."all_sum"::float8::text::numeric end as "sum", case when "g"."refused_1" is null then "g"."all_average" end as
  "average", case when "g"."refused_2" is null then "g"."all_first" end as "first", case when "g"."refused_2" is null then
  "g"."all_last" end as "last"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when c.id is null then case when not
  "m"."additive" then '0:' || coalesce('', '') end else case when not "m"."additive" then '0:' || coalesce('', '') when
  "c"."those_bounds" > 0 then '1:' || coalesce("c"."those_bounds"::text, '') when "c"."with_organisation" not in (0,
  "c"."rows") then '3:' || coalesce('', '') when "c"."with_region" not in (0, "c"."rows") then '5:' || coalesce('', '')
  when "c"."schemes_region" is not null then '7:' || coalesce("c"."schemes_region", '') when "c"."with_serviceArea" not in
  (0, "c"."rows") then '8:' || coalesce('', '') when "c"."with_staffGroup" not in (0, "c"."rows") then '10:' ||
  coalesce('', '') when "c"."with_module" not in (0, "c"."rows") then '12:' || coalesce('', '') when "c"."with_webinar"
  not in (0, "c"."rows") then '14:' || coalesce('', '') when "c"."with_audit" not in (0, "c"."rows") then '16:' ||
  coalesce('', '') when "c"."with_budget" not in (0, "c"."rows") then '18:' || coalesce('', '') when "c"."with_programme"
  not in (0, "c"."rows") then '20:' || coalesce('', '') when "c"."with_work" not in (0, "c"."rows") then '22:' ||
  coalesce('', '') when "c"."with_qualification" not in (0, "c"."rows") then '24:' || coalesce('', '') when "c"."beside"
  is not null then '27:' || coalesce("c"."beside", '') when "c"."breakdowns" is not null then '28:' ||
  coalesce("c"."breakdowns", '') when "c"."twice" is not null then '30:' || coalesce("c"."twice", '') when
  "m"."temporality" = 'STOCK' and ("c"."first_start" <> "c"."last_start" or "c"."first_end" <> "c"."last_end" or
  "c"."with_start" not in (0, "c"."rows") or "c"."with_start" = 0 and "c"."labels" is not null) then '31:' ||
  coalesce(coalesce("c"."first_start" || ' to ' || "c"."last_end", ''), '') end end as "refused_0", case when c.id is null
  then case when not "m"."additive" then '0:' || coalesce('', '') end else case when not "m"."additive" then '0:' ||
  coalesce('', '') when "c"."those_bounds" > 0 then '1:' || coalesce("c"."those_bounds"::text, '') when
  "c"."with_organisation" not in (0, "c"."rows") then '3:' || coalesce('', '') when "c"."with_region" not in (0,
  "c"."rows") then '5:' || coalesce('', '') when "c"."schemes_region" is not null then '7:' ||
  coalesce("c"."schemes_region", '') when "c"."with_serviceArea" not in (0, "c"."rows") then '8:' || coalesce('', '') when
  "c"."with_staffGroup" not in (0, "c"."rows") then '10:' || coalesce('', '') when "c"."with_module" not in (0,
  "c"."rows") then '12:' || coalesce('', '') when "c"."with_webinar" not in (0, "c"."rows") then '14:' || coalesce('', '')
  when "c"."with_audit" not in (0, "c"."rows") then '16:' || coalesce('', '') when "c"."with_budget" not in (0,
  "c"."rows") then '18:' || coalesce('', '') when "c"."with_programme" not in (0, "c"."rows") then '20:' || coalesce('',
  '') when "c"."with_work" not in (0, "c"."rows") then '22:' || coalesce('', '') when "c"."with_qualification" not in (0,
  "c"."rows") then '24:' || coalesce('', '') when "c"."beside" is not null then '27:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '28:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '30:' ||
  coalesce("c"."twice", '') end end as "refused_1", case when c.id is null then null else case when "c"."first_subject" <>
  "c"."last_subject" then '2:' || coalesce("c"."first_subject" || ' and ' || "c"."last_subject", '') when
  "c"."with_organisation" not in (0, "c"."rows") then '3:' || coalesce('', '') when "c"."first_organisation" <>
  "c"."last_organisation" then '4:' || coalesce("c"."first_organisation" || ' and ' || "c"."last_organisation", '') when
  "c"."with_region" not in (0, "c"."rows") then '5:' || coalesce('', '') when "c"."first_region" <> "c"."last_region" then
  '6:' || coalesce("c"."first_region" || ' and ' || "c"."last_region", '') when "c"."with_serviceArea" not in (0,
  "c"."rows") then '8:' || coalesce('', '') when "c"."first_serviceArea" <> "c"."last_serviceArea" then '9:' ||
  coalesce("c"."first_serviceArea" || ' and ' || "c"."last_serviceArea", '') when "c"."with_staffGroup" not in (0,
  "c"."rows") then '10:' || coalesce('', '') when "c"."first_staffGroup" <> "c"."last_staffGroup" then '11:' ||
  coalesce("c"."first_staffGroup" || ' and ' || "c"."last_staffGroup", '') when "c"."with_module" not in (0, "c"."rows")
  then '12:' || coalesce('', '') when "c"."first_module" <> "c"."last_module" then '13:' || coalesce("c"."first_module" ||
  ' and ' || "c"."last_module", '') when "c"."with_webinar" not in (0, "c"."rows") then '14:' || coalesce('', '') when
  "c"."first_webinar" <> "c"."last_webinar" then '15:' || coalesce("c"."first_webinar" || ' and ' || "c"."last_webinar",
  '') when "c"."with_audit" not in (0, "c"."rows") then '16:' || coalesce('', '') when "c"."first_audit" <>
  "c"."last_audit" then '17:' || coalesce("c"."first_audit" || ' and ' || "c"."last_audit", '') when "c"."with_budget" not
  in (0, "c"."rows") then '18:' || coalesce('', '') when "c"."first_budget" <> "c"."last_budget" then '19:' ||
  coalesce("c"."first_budget" || ' and ' || "c"."last_budget", '') when "c"."with_programme" not in (0, "c"."rows") then
  '20:' || coalesce('', '') when "c"."first_programme" <> "c"."last_programme" then '21:' ||
  coalesce("c"."first_programme" || ' and ' || "c"."last_programme", '') when "c"."with_work" not in (0, "c"."rows") then
  '22:' || coalesce('', '') when "c"."first_work" <> "c"."last_work" then '23:' || coalesce("c"."first_work" || ' and ' ||
  "c"."last_work", '') when "c"."with_qualification" not in (0, "c"."rows") then '24:' || coalesce('', '') when
  "c"."first_qualification" <> "c"."last_qualification" then '25:' || coalesce("c"."first_qualification" || ' and ' ||
  "c"."last_qualification", '') when "c"."first_dataset" <> "c"."last_dataset" then '26:' || coalesce("c"."first_dataset"
  || ' and ' || "c"."last_dataset", '') when "c"."first_cell" <> "c"."last_cell" then '29:' || coalesce("c"."first_cell"
  || ' and ' || "c"."last_cell", '') when "c"."twice" is not null then '30:' || coalesce("c"."twice", '') end end as
  "refused_2"
from groups as g
left join "measure" as m on m.id = $11::text
left join closer as c on c.id = case when g.doubtful then json_build_array("g"."key_0_0", "g"."key_1")::text end offset
  0) as g) as g
where true
order by "g"."sum" desc nulls last, "g"."key_0_0" asc nulls last, "g"."key_1" asc nulls last limit
  51;

select "t"."label" as "c0", "t"."definition" as "c1", "t"."unit" as "c2", "t"."additive"::text as "c3", "t"."kind" as
  "c4", "t"."topic" as "c5", "t"."role" as "c6", "t"."temporality" as "c7", "t"."of_whole"::text as "c8",
  array_to_json("t"."breakdowns")::text as "c9", "t"."note" as "c10", "t"."dataset_id" as "c11", "t"."id" as
  "c12"
from "measure" as t
where "t"."id" = $1;

select 0 as part, c0, c1, c2, c3, c4, c5, c6, c7
from (with part_0 as (select "t"."as_published" as "c0", "t"."period_label" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "observation" as t
where "t"."id" = any($1::text[])), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, '0' as
  c7
from part_0
union all select "c0", "c1", null, null, null, null, null, '1'
from part_1) as part
union all select 1 as part, c0, c1, c2, c3, c4, c5, c6, c7
from (with part_0 as (select "t"."as_published" as "c0", "t"."period_label" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "observation" as t
where "t"."id" = any($2::text[])), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, '0' as
  c7
from part_0
union all select "c0", "c1", null, null, null, null, null, '1'
from part_1) as part;

select k.position::text as c0, found.*
from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as k("cell", "document", "start", "end",
  "position")
cross join lateral ( select "t"."measure_id" as "c1", "t"."value"::text as "c2", "t"."as_published" as "c3",
  "t"."precision" as "c4", array_to_json("t"."readings")::text as "c5", "t"."period_start"::text as "c6",
  "t"."period_end"::text as "c7", "t"."period_label" as "c8", "t"."subject_id" as "c9", "t"."item" as "c10",
  "t"."above"::text as "c11", "t"."cell" as "c12", array_to_json("t"."breakdown")::text as "c13", "t"."organisation_id" as
  "c14", "t"."region_id" as "c15", "t"."service_area_id" as "c16", "t"."staff_group_id" as "c17", "t"."module_id" as
  "c18", "t"."webinar_id" as "c19", "t"."audit_id" as "c20", "t"."budget_id" as "c21", "t"."programme_id" as "c22",
  "t"."work_id" as "c23", "t"."qualification_id" as "c24", "t"."reprint"::text as "c25", "t"."note" as "c26",
  "t"."citation_document_id" as "c27", "t"."citation_first_line"::text as "c28", "t"."citation_last_line"::text as "c29",
  "t"."citation_section" as "c30", "t"."dataset_id" as "c31", "t"."id" as "c32"
from observation as t
where t.cell = k.cell and t.citation_document_id = k.document and t.period_start = k.start::date and t.period_end =
  k.end::date and not t.reprint
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found;
