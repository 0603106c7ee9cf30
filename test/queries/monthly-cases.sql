with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."subject_id" as "c8", "t"."item" as "c9",
  "t"."above"::text as "c10", "t"."cell" as "c11", array_to_json("t"."breakdown")::text as "c12", "t"."organisation_id" as
  "c13", "t"."region_id" as "c14", "t"."service_area_id" as "c15", "t"."staff_group_id" as "c16", "t"."module_id" as
  "c17", "t"."webinar_id" as "c18", "t"."audit_id" as "c19", "t"."budget_id" as "c20", "t"."programme_id" as "c21",
  "t"."work_id" as "c22", "t"."qualification_id" as "c23", "t"."reprint"::text as "c24", "t"."note" as "c25",
  "t"."citation_document_id" as "c26", "t"."citation_first_line"::text as "c27", "t"."citation_last_line"::text as "c28",
  "t"."citation_section" as "c29", "t"."id" as "c30", "t"."period_end"::text as "k0", "t"."period_start"::text as "k1",
  lower("t"."cell" collate "und-x-icu") collate "C"::text as "k2", "t"."id"::text as
  "k3"
from "observation" as "t"
where ("t"."measure_id" = $1::text and ("t"."period_start" >= $2::date and "t"."period_end" <= $3::date) and
  "t"."reprint" = $4::boolean and not exists (select 1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and ("tx"."scheme_id" = $5::text) is not
  true))
order by "t"."period_end" asc nulls last, "t"."period_start" desc nulls last, lower("t"."cell" collate "und-x-icu")
  collate "C" asc, "t"."id" asc limit 101), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c26"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21,
  c22, c23, c24, c25, c26, c27, c28, c29, c30, '0' as c31, "k0", "k1", "k2", "k3"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16, null as c17, null as c18,
  null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25, null as c26, null as c27,
  null as c28, null as c29, null as c30, '1' as c31, null, null, null, null
from part_1;

select count(*)::int as count
from "observation" as "t"
where ("t"."measure_id" = $1::text and ("t"."period_start" >= $2::date and "t"."period_end" <= $3::date) and
  "t"."reprint" = $4::boolean and not exists (select 1
from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id"
where "link"."observation_id" = "t"."id" and true and ("tx"."scheme_id" = $5::text) is not
  true));

with recursive "above_subject"(part, whole) as (select t.id, "t"."part_of_id"
from "organisation" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_subject" as above join "organisation" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_organisation"(part, whole) as (select t.id,
  "t"."part_of_id"
from "organisation" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_organisation" as above join "organisation" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_serviceArea"(part, whole) as (select t.id,
  "t"."part_of_id"
from "service_area" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_serviceArea" as above join "service_area" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_staffGroup"(part, whole) as (select t.id,
  "t"."part_of_id"
from "staff_group" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_staffGroup" as above join "staff_group" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_programme"(part, whole) as (select t.id,
  "t"."part_of_id"
from "programme" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_programme" as above join "programme" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_work"(part, whole) as (select t.id, "t"."part_of_id"
from "work" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_work" as above join "work" as t on t.id = above.whole
where "t"."part_of_id" is not null), "above_qualification"(part, whole) as (select t.id,
  "t"."part_of_id"
from "qualification" as t
where "t"."part_of_id" is not null union select above.part, "t"."part_of_id"
from "above_qualification" as above join "qualification" as t on t.id = above.whole
where "t"."part_of_id" is not null) select json_build_array("g"."key_0_0", "g"."key_1")::text as id,
  "g"."key_0_0"::text as "v0", "g"."key_1" as "v1", "g"."count" as "count", "g"."sum"::float8 as "sum",
  "g"."average"::float8 as "average", "g"."unit" as "unit", "g"."first" as "first", "g"."last" as "last",
  "g"."sum"::text as "k0", "g"."key_0_0"::text as "k1", "g"."key_1"::text as "k2",
  g.violation
from (select "r"."key_0_0", "r"."key_1", count(*)::int as "count", sum(r.value) as "sum", avg(r.value) as "average",
  case when min(r.unit) = max(r.unit) then min(r.unit) end as "unit", (array_agg(r.row_id
order by r.period_start, r.row_id) filter (where r.period_start is not null))[1] as "first",
  (array_agg(r.row_id
order by r.period_end desc, r.row_id) filter (where r.period_start is not null))[1] as "last", coalesce('0:' || (case
  when not bool_and(r.additive) then min(r.measure) end), '1:' || (case when bool_or(r.repeated) then count(*) filter
  (where r.repeated) end), '2:' || (case when bool_or(r.bound) then count(*) filter (where r.bound) end), '3:' || (case
  when count("r"."of_subject") not in (0, count(*)) then '' end), '4:' || (case when min("r"."of_subject") <>
  max("r"."of_subject") then min("r"."of_subject") || ' and ' || max("r"."of_subject") end), '5:' || ((select above.whole
  || ' and ' || above.part
from "above_subject" as above
where above.part = any(array_agg(distinct "r"."of_subject")) and above.whole = any(array_agg(distinct
  "r"."of_subject"))
order by 1 limit 1)), '6:' || (case when count("r"."of_organisation") not in (0, count(*)) then '' end), '7:' || (case
  when min("r"."of_organisation") <> max("r"."of_organisation") then min("r"."of_organisation") || ' and ' ||
  max("r"."of_organisation") end), '8:' || ((select above.whole || ' and ' || above.part
from "above_organisation" as above
where above.part = any(array_agg(distinct "r"."of_organisation")) and above.whole = any(array_agg(distinct
  "r"."of_organisation"))
order by 1 limit 1)), '9:' || (case when count("r"."of_region") not in (0, count(*)) then '' end), '10:' || (case when
  min("r"."of_region") <> max("r"."of_region") then min("r"."of_region") || ' and ' || max("r"."of_region") end), '11:' ||
  (case when min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and ' ||
  max("r"."scheme_region") end), '12:' || (case when count("r"."of_serviceArea") not in (0, count(*)) then '' end), '13:'
  || (case when min("r"."of_serviceArea") <> max("r"."of_serviceArea") then min("r"."of_serviceArea") || ' and ' ||
  max("r"."of_serviceArea") end), '14:' || ((select above.whole || ' and ' || above.part
from "above_serviceArea" as above
where above.part = any(array_agg(distinct "r"."of_serviceArea")) and above.whole = any(array_agg(distinct
  "r"."of_serviceArea"))
order by 1 limit 1)), '15:' || (case when count("r"."of_staffGroup") not in (0, count(*)) then '' end), '16:' || (case
  when min("r"."of_staffGroup") <> max("r"."of_staffGroup") then min("r"."of_staffGroup") || ' and ' ||
  max("r"."of_staffGroup") end), '17:' || ((select above.whole || ' and ' || above.part
from "above_staffGroup" as above
where above.part = any(array_agg(distinct "r"."of_staffGroup")) and above.whole = any(array_agg(distinct
  "r"."of_staffGroup"))
order by 1 limit 1)), '18:' || (case when count("r"."of_module") not in (0, count(*)) then '' end), '19:' || (case when
  min("r"."of_module") <> max("r"."of_module") then min("r"."of_module") || ' and ' || max("r"."of_module") end), '20:' ||
  (case when count("r"."of_webinar") not in (0, count(*)) then '' end), '21:' || (case when min("r"."of_webinar") <>
  max("r"."of_webinar") then min("r"."of_webinar") || ' and ' || max("r"."of_webinar") end), '22:' || (case when
  count("r"."of_audit") not in (0, count(*)) then '' end), '23:' || (case when min("r"."of_audit") <> max("r"."of_audit")
  then min("r"."of_audit") || ' and ' || max("r"."of_audit") end), '24:' || (case when count("r"."of_budget") not in (0,
  count(*)) then '' end), '25:' || (case when min("r"."of_budget") <> max("r"."of_budget") then min("r"."of_budget") || '
  and ' || max("r"."of_budget") end), '26:' || (case when count("r"."of_programme") not in (0, count(*)) then '' end),
  '27:' || (case when min("r"."of_programme") <> max("r"."of_programme") then min("r"."of_programme") || ' and ' ||
  max("r"."of_programme") end), '28:' || ((select above.whole || ' and ' || above.part
from "above_programme" as above
where above.part = any(array_agg(distinct "r"."of_programme")) and above.whole = any(array_agg(distinct
  "r"."of_programme"))
order by 1 limit 1)), '29:' || (case when count("r"."of_work") not in (0, count(*)) then '' end), '30:' || (case when
  min("r"."of_work") <> max("r"."of_work") then min("r"."of_work") || ' and ' || max("r"."of_work") end), '31:' ||
  ((select above.whole || ' and ' || above.part
from "above_work" as above
where above.part = any(array_agg(distinct "r"."of_work")) and above.whole = any(array_agg(distinct
  "r"."of_work"))
order by 1 limit 1)), '32:' || (case when count("r"."of_qualification") not in (0, count(*)) then '' end), '33:' ||
  (case when min("r"."of_qualification") <> max("r"."of_qualification") then min("r"."of_qualification") || ' and ' ||
  max("r"."of_qualification") end), '34:' || ((select above.whole || ' and ' || above.part
from "above_qualification" as above
where above.part = any(array_agg(distinct "r"."of_qualification")) and above.whole = any(array_agg(distinct
  "r"."of_qualification"))
order by 1 limit 1)), '35:' || (case when min(r.breakdown) <> max(r.breakdown) then min(r.breakdown) || ' and ' ||
  max(r.breakdown) end), '36:' || (case when min(r.cell) <> max(r.cell) then min(r.cell) || ' and ' || max(r.cell) end),
  '37:' || (case when bool_or(r.overlaps) then min(case when r.overlaps then coalesce(r.period_start::text, 'no period')
  end) end), '38:' || (case when bool_or(r.stock) and (min(r.period_start) <> max(r.period_start) or min(r.period_end) <>
  max(r.period_end) or min(r.period_label) filter (where r.period_start is null) <> max(r.period_label) filter (where
  r.period_start is null) or count(r.period_start) not in (0, count(*))) then coalesce(min(r.period_start) || ' to ' ||
  max(r.period_end), '') end)) || ' ' || case when min(r.measure_label) = max(r.measure_label) then min(r.measure_label)
  else min(r.measure_label) || ' and ' || max(r.measure_label) end as violation
from ( select case when (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3
  months')::date = (date_trunc('year', "t"."period_end"::timestamp - interval '3 months') + interval '3 months')::date
  then (date_trunc('year', "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date end as
  "key_0_0", (select string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id) as "key_1", t.id as row_id, "t"."value" as value, "t"."period_label" as
  period_label, "t"."period_start" as period_start, "t"."period_end" as period_end, "of_measure_id"."unit" as unit,
  "of_measure_id"."label" as measure_label, "t"."measure_id" as measure, "t"."cell" as cell,
  coalesce(nullif(array_to_string("t"."breakdown", ', '), ''), 'nothing') as breakdown, "of_measure_id"."additive" as
  additive, "of_measure_id"."temporality" = 'STOCK' as stock, "t"."reprint" as repeated, "t"."precision" =
  any($1::text[]) as bound, "t"."subject_id" as "of_subject", "t"."organisation_id" as "of_organisation",
  "t"."region_id" as "of_region", "t"."service_area_id" as "of_serviceArea", "t"."staff_group_id" as "of_staffGroup",
  "t"."module_id" as "of_module", "t"."webinar_id" as "of_webinar", "t"."audit_id" as "of_audit", "t"."budget_id" as
  "of_budget", "t"."programme_id" as "of_programme", "t"."work_id" as "of_work", "t"."qualification_id" as
  "of_qualification", "of_region_id"."scheme" as "scheme_region", coalesce("t"."period_start", '-infinity') <=
  max(coalesce("t"."period_end", 'infinity')) over (partition by case when (date_trunc('year',
  "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date = (date_trunc('year',
  "t"."period_end"::timestamp - interval '3 months') + interval '3 months')::date then (date_trunc('year',
  "t"."period_start"::timestamp - interval '3 months') + interval '3 months')::date end, (select
  string_agg("item"."category_id", ' '
order by "item"."category_id")
from "observation_category" as item
where "item"."observation_id" = t.id), "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  overlaps
from "observation" as t
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ("t"."measure_id" = $2::text and "t"."period_label" <> $3::text and "t"."reprint" = $4::boolean and
  "t"."citation_document_id" = $5::text)) as r
group by "r"."key_0_0", "r"."key_1") as g
where g.violation is not null or true
order by g.violation is null, "g"."sum" desc, "g"."key_0_0" asc nulls last, "g"."key_1" asc nulls last limit
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
  array_to_json("t"."breakdowns")::text as "c9", "t"."note" as "c10", "t"."id" as "c11"
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
  "t"."citation_section" as "c30", "t"."id" as "c31"
from observation as t
where t.cell = k.cell and (k.line is not null or not t.reprint) and (k.on_day is null or k.on_day::date between
  t.period_start and t.period_end) and (k.document is null or k.document = t.citation_document_id) and (k.start_day is
  null or (k.start_day::date, k.end_day::date) = (t.period_start, t.period_end)) and (k.line is null or k.line::int =
  t.citation_first_line)
order by t.precision <> 'EXACT', cardinality(t.readings) > 0, t.period_end - t.period_start, t.period_end desc nulls
  last, t.citation_document_id, t.id limit 1) as found;
