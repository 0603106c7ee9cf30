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
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:new-cases') and ("t"."period_start"
  >= $2::date and "t"."period_end" <= $3::date) and "t"."reprint" = $4::boolean and not exists (select
  1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and (((select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($5::text[]) as asked(id)
left join "scheme" as known on known.id = asked.id) and "tx"."scheme_id" = $6::text)) is not true))) as
  total
from "observation" as "t"
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($7::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:new-cases') and ("t"."period_start"
  >= $8::date and "t"."period_end" <= $9::date) and "t"."reprint" = $10::boolean and not exists (select
  1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and (((select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($11::text[]) as asked(id)
left join "scheme" as known on known.id = asked.id) and "tx"."scheme_id" = $12::text)) is not
  true))
order by "t"."period_end" asc nulls last, "t"."period_start" desc nulls last, lower("t"."cell" collate "und-x-icu")
  collate "C" asc, "t"."id" asc limit 101), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c26"
from part_0)), part_2 as ( select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21,
  c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, '0' as c32, "k0", "k1", "k2", "k3",
  "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16, null as c17, null as c18,
  null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25, null as c26, null as c27,
  null as c28, null as c29, null as c30, null as c31, '1' as c32, null, null, null, null,
  null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16, null as c17, null as c18,
  null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25, null as c26, null as c27,
  null as c28, null as c29, null as c30, null as c31, '2' as c32, null, null, null, null,
  null
from part_2;

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
  "g"."of_organisation" + "g"."of_region" + "g"."of_serviceArea" + "g"."of_staffGroup" + "g"."of_module" +
  "g"."of_webinar" + "g"."of_audit" + "g"."of_budget" + "g"."of_programme" + "g"."of_work" + "g"."of_qualification") or
  ("g"."rows" > 1 and ("g"."first_start" <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or "g"."first_document"
  <> "g"."last_document" or "g"."dated" < "g"."rows" or "g"."plain" < "g"."rows")) or ("g"."dated" = 0 and "g"."rows" >
  1) as doubtful
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
  (where "t"."precision" in ('AT_LEAST', 'AT_MOST')) as "bounds", min("t"."subject_id") as "first_subject",
  max("t"."subject_id") as "last_subject", count("t"."organisation_id") as "of_organisation", count(*) as "rows",
  min("t"."organisation_id") as "first_organisation", max("t"."organisation_id") as "last_organisation",
  count("t"."region_id") as "of_region", min("t"."region_id") as "first_region", max("t"."region_id") as "last_region",
  count("t"."service_area_id") as "of_serviceArea", min("t"."service_area_id") as "first_serviceArea",
  max("t"."service_area_id") as "last_serviceArea", count("t"."staff_group_id") as "of_staffGroup",
  min("t"."staff_group_id") as "first_staffGroup", max("t"."staff_group_id") as "last_staffGroup",
  count("t"."module_id") as "of_module", min("t"."module_id") as "first_module", max("t"."module_id") as "last_module",
  count("t"."webinar_id") as "of_webinar", min("t"."webinar_id") as "first_webinar", max("t"."webinar_id") as
  "last_webinar", count("t"."audit_id") as "of_audit", min("t"."audit_id") as "first_audit", max("t"."audit_id") as
  "last_audit", count("t"."budget_id") as "of_budget", min("t"."budget_id") as "first_budget", max("t"."budget_id") as
  "last_budget", count("t"."programme_id") as "of_programme", min("t"."programme_id") as "first_programme",
  max("t"."programme_id") as "last_programme", count("t"."work_id") as "of_work", min("t"."work_id") as "first_work",
  max("t"."work_id") as "last_work", count("t"."qualification_id") as "of_qualification", min("t"."qualification_id") as
  "first_qualification", max("t"."qualification_id") as "last_qualification", min("t"."dataset_id") as "first_dataset",
  max("t"."dataset_id") as "last_dataset", count(*) filter (where ("t"."organisation_id" is not null and
  "t"."organisation_id" in (select whole
from part_of) or "t"."service_area_id" is not null and "t"."service_area_id" in (select
  whole
from part_of) or "t"."staff_group_id" is not null and "t"."staff_group_id" in (select
  whole
from part_of) or "t"."programme_id" is not null and "t"."programme_id" in (select
  whole
from part_of) or "t"."work_id" is not null and "t"."work_id" in (select whole
from part_of) or "t"."qualification_id" is not null and "t"."qualification_id" in (select
  whole
from part_of))) as "wholes", sum(cardinality("t"."breakdown")) as "ways", min("t"."cell") as "first_cell",
  max("t"."cell") as "last_cell", min("t"."period_start") as "first_start", max("t"."period_start") as "last_start",
  min("t"."period_end") as "first_end", max("t"."period_end") as "last_end", min("t"."citation_document_id") as
  "first_document", max("t"."citation_document_id") as "last_document", count("t"."period_start") as "dated", count(*)
  filter (where "t"."precision" = 'EXACT') as "plain"
from "observation" as t
where (((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:new-cases') and "t"."period_label"
  <> $2::text and "t"."reprint" = $3::boolean and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($4::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and "t"."citation_document_id" =
  $5::text))
group by 1,2) as g), closer as materialized (select r.id, case when min("r"."scheme_region") <> max("r"."scheme_region")
  then min("r"."scheme_region") || ' and ' || max("r"."scheme_region") end as "schemes_region", (select tree.name || ':'
  || above.whole || ' and ' || above.part
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
from ( select json_build_array(case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') +
  interval '3 months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3
  months')::date then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date end, (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id))::text as id, coalesce("of_region_id"."scheme", 'none') as "scheme_region",
  "t"."subject_id" as "of_subject", "t"."organisation_id" as "of_organisation", "t"."service_area_id" as "of_serviceArea",
  "t"."staff_group_id" as "of_staffGroup", "t"."programme_id" as "of_programme", "t"."work_id" as "of_work",
  "t"."qualification_id" as "of_qualification", coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as
  "breakdown", coalesce("t"."period_start", '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by
  case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date =
  (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3 months')::date then
  (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date end, (select
  string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id), "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  "overlaps", "t"."period_start" as "period_start", "t"."period_label" as "period_label"
from "observation" as t
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ((((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($6::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and "t"."measure_id" = 'measure:new-cases') and "t"."period_label"
  <> $7::text and "t"."reprint" = $8::boolean and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($9::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and "t"."citation_document_id" = $10::text)) and (select
  bool_or(doubtful)
from groups) and json_build_array(case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') +
  interval '3 months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3
  months')::date then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date end, (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id))::text in (select json_build_array("g"."key_0_0",
  "g"."key_1")::text
from groups as g
where g.doubtful))) as r
group by r.id) select "g"."key_0_0"::text as "v0", "g"."key_1" as "v1", "g"."count" as "count", "g"."sum"::float8 as
  "sum", "g"."average"::float8 as "average", "g"."first" as "first", "g"."last" as "last", g.unit, g.measure_label,
  "g"."refused_0", "g"."refused_1", "g"."refused_2"
from (select g.*, "g"."all_count" as "count", case when "g"."refused_0" is null then
  "g"."all_sum"::float8::text::numeric end as "sum", case when "g"."refused_1" is null then "g"."all_average" end as
  "average", case when "g"."refused_2" is null then "g"."all_first" end as "first", case when "g"."refused_2" is null then
  "g"."all_last" end as "last"
from (select g.*, "m"."unit" as unit, "m"."label" as measure_label, case when not "m"."additive" then '0:' ||
  coalesce('', '') when "g"."bounds" > 0 then '1:' || coalesce("g"."bounds"::text, '') when "g"."of_organisation" not in
  (0, "g"."rows") then '3:' || coalesce('', '') when "g"."of_region" not in (0, "g"."rows") then '5:' || coalesce('', '')
  when "c"."schemes_region" is not null then '7:' || coalesce("c"."schemes_region", '') when "g"."of_serviceArea" not in
  (0, "g"."rows") then '8:' || coalesce('', '') when "g"."of_staffGroup" not in (0, "g"."rows") then '10:' || coalesce('',
  '') when "g"."of_module" not in (0, "g"."rows") then '12:' || coalesce('', '') when "g"."of_webinar" not in (0,
  "g"."rows") then '14:' || coalesce('', '') when "g"."of_audit" not in (0, "g"."rows") then '16:' || coalesce('', '')
  when "g"."of_budget" not in (0, "g"."rows") then '18:' || coalesce('', '') when "g"."of_programme" not in (0,
  "g"."rows") then '20:' || coalesce('', '') when "g"."of_work" not in (0, "g"."rows") then '22:' || coalesce('', '') when
  "g"."of_qualification" not in (0, "g"."rows") then '24:' || coalesce('', '') when "c"."beside" is not null then '27:' ||
  coalesce("c"."beside", '') when "c"."breakdowns" is not null then '28:' || coalesce("c"."breakdowns", '') when
  "c"."twice" is not null then '30:' || coalesce("c"."twice", '') when "m"."temporality" = 'STOCK' and ("g"."first_start"
  <> "g"."last_start" or "g"."first_end" <> "g"."last_end" or "g"."dated" not in (0, "g"."rows") or "c"."labels" is not
  null) then '31:' || coalesce(coalesce("g"."first_start" || ' to ' || "g"."last_end", ''), '') end as "refused_0", case
  when not "m"."additive" then '0:' || coalesce('', '') when "g"."bounds" > 0 then '1:' || coalesce("g"."bounds"::text,
  '') when "g"."of_organisation" not in (0, "g"."rows") then '3:' || coalesce('', '') when "g"."of_region" not in (0,
  "g"."rows") then '5:' || coalesce('', '') when "c"."schemes_region" is not null then '7:' ||
  coalesce("c"."schemes_region", '') when "g"."of_serviceArea" not in (0, "g"."rows") then '8:' || coalesce('', '') when
  "g"."of_staffGroup" not in (0, "g"."rows") then '10:' || coalesce('', '') when "g"."of_module" not in (0, "g"."rows")
  then '12:' || coalesce('', '') when "g"."of_webinar" not in (0, "g"."rows") then '14:' || coalesce('', '') when
  "g"."of_audit" not in (0, "g"."rows") then '16:' || coalesce('', '') when "g"."of_budget" not in (0, "g"."rows") then
  '18:' || coalesce('', '') when "g"."of_programme" not in (0, "g"."rows") then '20:' || coalesce('', '') when
  "g"."of_work" not in (0, "g"."rows") then '22:' || coalesce('', '') when "g"."of_qualification" not in (0, "g"."rows")
  then '24:' || coalesce('', '') when "c"."beside" is not null then '27:' || coalesce("c"."beside", '') when
  "c"."breakdowns" is not null then '28:' || coalesce("c"."breakdowns", '') when "c"."twice" is not null then '30:' ||
  coalesce("c"."twice", '') end as "refused_1", case when "g"."first_subject" <> "g"."last_subject" then '2:' ||
  coalesce("g"."first_subject" || ' and ' || "g"."last_subject", '') when "g"."of_organisation" not in (0, "g"."rows")
  then '3:' || coalesce('', '') when "g"."first_organisation" <> "g"."last_organisation" then '4:' ||
  coalesce("g"."first_organisation" || ' and ' || "g"."last_organisation", '') when "g"."of_region" not in (0, "g"."rows")
  then '5:' || coalesce('', '') when "g"."first_region" <> "g"."last_region" then '6:' || coalesce("g"."first_region" || '
  and ' || "g"."last_region", '') when "g"."of_serviceArea" not in (0, "g"."rows") then '8:' || coalesce('', '') when
  "g"."first_serviceArea" <> "g"."last_serviceArea" then '9:' || coalesce("g"."first_serviceArea" || ' and ' ||
  "g"."last_serviceArea", '') when "g"."of_staffGroup" not in (0, "g"."rows") then '10:' || coalesce('', '') when
  "g"."first_staffGroup" <> "g"."last_staffGroup" then '11:' || coalesce("g"."first_staffGroup" || ' and ' ||
  "g"."last_staffGroup", '') when "g"."of_module" not in (0, "g"."rows") then '12:' || coalesce('', '') when
  "g"."first_module" <> "g"."last_module" then '13:' || coalesce("g"."first_module" || ' and ' || "g"."last_module", '')
  when "g"."of_webinar" not in (0, "g"."rows") then '14:' || coalesce('', '') when "g"."first_webinar" <>
  "g"."last_webinar" then '15:' || coalesce("g"."first_webinar" || ' and ' || "g"."last_webinar", '') when "g"."of_audit"
  not in (0, "g"."rows") then '16:' || coalesce('', '') when "g"."first_audit" <> "g"."last_audit" then '17:' ||
  coalesce("g"."first_audit" || ' and ' || "g"."last_audit", '') when "g"."of_budget" not in (0, "g"."rows") then '18:' ||
  coalesce('', '') when "g"."first_budget" <> "g"."last_budget" then '19:' || coalesce("g"."first_budget" || ' and ' ||
  "g"."last_budget", '') when "g"."of_programme" not in (0, "g"."rows") then '20:' || coalesce('', '') when
  "g"."first_programme" <> "g"."last_programme" then '21:' || coalesce("g"."first_programme" || ' and ' ||
  "g"."last_programme", '') when "g"."of_work" not in (0, "g"."rows") then '22:' || coalesce('', '') when "g"."first_work"
  <> "g"."last_work" then '23:' || coalesce("g"."first_work" || ' and ' || "g"."last_work", '') when
  "g"."of_qualification" not in (0, "g"."rows") then '24:' || coalesce('', '') when "g"."first_qualification" <>
  "g"."last_qualification" then '25:' || coalesce("g"."first_qualification" || ' and ' || "g"."last_qualification", '')
  when "g"."first_dataset" <> "g"."last_dataset" then '26:' || coalesce("g"."first_dataset" || ' and ' ||
  "g"."last_dataset", '') when "g"."first_cell" <> "g"."last_cell" then '29:' || coalesce("g"."first_cell" || ' and ' ||
  "g"."last_cell", '') when "c"."twice" is not null then '30:' || coalesce("c"."twice", '') end as
  "refused_2"
from groups as g
left join "measure" as m on m.id = $11::text
left join closer as c on c.id = case when g.doubtful then json_build_array("g"."key_0_0", "g"."key_1")::text end offset
  0) as g) as g
where true
order by "g"."sum" desc nulls last, "g"."key_0_0" asc nulls last, "g"."key_1" asc nulls last limit
  51;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by k.position, page.number;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."explanation" as "c0", "t"."id" as "c1"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by k.position, page.number;

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
where "t"."id" = any($1::text[])), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, '0' as c7
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, '1' as
  c7
from part_1) as part
union all select 1 as part, c0, c1, c2, c3, c4, c5, c6, c7
from (with part_0 as (select "t"."as_published" as "c0", "t"."period_label" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "observation" as t
where "t"."id" = any($2::text[])), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, '0' as c7
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, '1' as
  c7
from part_1) as part;

select k.position::text as c0, found.*
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) with ordinality as k("cell",
  "on_day", "document", "start_day", "end_day", "line", "position")
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
where t.cell = k.cell and (k.line is not null or not t.reprint) and (k.on_day is null or k.on_day::date between
  t.period_start and t.period_end) and (k.document is null or k.document = t.citation_document_id) and (k.start_day is
  null or (k.start_day::date, k.end_day::date) = (t.period_start, t.period_end)) and (k.line is null or k.line::int =
  t.citation_first_line)
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found;
