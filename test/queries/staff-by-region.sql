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
where "t"."part_of_id" is not null) select json_build_array("g"."key_0", "g"."key_1_0", "g"."key_1_1")::text as id,
  g.label, "g"."key_0" as "v0", "g"."key_1_0"::text as "v1", "g"."key_1_1"::text as "v2", "g"."count" as "count",
  "g"."sum"::float8 as "sum", "g"."min"::float8 as "min", "g"."max"::float8 as "max", "g"."unit" as "unit",
  "g"."sum"::text as "k0", "g"."key_0"::text as "k1", "g"."key_1_0"::text as "k2", "g"."key_1_1"::text as "k3",
  g.violation
from (select "r"."key_0", "r"."key_1_0", "r"."key_1_1", min(r.period_label) as label, count(*)::int as "count",
  sum(r.value) as "sum", min(r.value) as "min", max(r.value) as "max", case when min(r.unit) = max(r.unit) then
  min(r.unit) end as "unit", coalesce('0:' || (case when not bool_and(r.additive) then min(r.measure) end), '1:' || (case
  when bool_or(r.repeated) then count(*) filter (where r.repeated) end), '2:' || (case when bool_or(r.bound) then count(*)
  filter (where r.bound) end), '3:' || (case when count("r"."of_subject") not in (0, count(*)) then '' end), '4:' ||
  ((select above.whole || ' and ' || above.part
from "above_subject" as above
where above.part = any(array_agg(distinct "r"."of_subject")) and above.whole = any(array_agg(distinct
  "r"."of_subject"))
order by 1 limit 1)), '5:' || (case when count("r"."of_organisation") not in (0, count(*)) then '' end), '6:' ||
  ((select above.whole || ' and ' || above.part
from "above_organisation" as above
where above.part = any(array_agg(distinct "r"."of_organisation")) and above.whole = any(array_agg(distinct
  "r"."of_organisation"))
order by 1 limit 1)), '7:' || (case when count("r"."of_region") not in (0, count(*)) then '' end), '8:' || (case when
  min("r"."scheme_region") <> max("r"."scheme_region") then min("r"."scheme_region") || ' and ' ||
  max("r"."scheme_region") end), '9:' || (case when count("r"."of_serviceArea") not in (0, count(*)) then '' end), '10:'
  || ((select above.whole || ' and ' || above.part
from "above_serviceArea" as above
where above.part = any(array_agg(distinct "r"."of_serviceArea")) and above.whole = any(array_agg(distinct
  "r"."of_serviceArea"))
order by 1 limit 1)), '11:' || (case when count("r"."of_staffGroup") not in (0, count(*)) then '' end), '12:' ||
  ((select above.whole || ' and ' || above.part
from "above_staffGroup" as above
where above.part = any(array_agg(distinct "r"."of_staffGroup")) and above.whole = any(array_agg(distinct
  "r"."of_staffGroup"))
order by 1 limit 1)), '13:' || (case when count("r"."of_module") not in (0, count(*)) then '' end), '14:' || (case when
  count("r"."of_webinar") not in (0, count(*)) then '' end), '15:' || (case when count("r"."of_audit") not in (0,
  count(*)) then '' end), '16:' || (case when count("r"."of_budget") not in (0, count(*)) then '' end), '17:' || (case
  when count("r"."of_programme") not in (0, count(*)) then '' end), '18:' || ((select above.whole || ' and ' ||
  above.part
from "above_programme" as above
where above.part = any(array_agg(distinct "r"."of_programme")) and above.whole = any(array_agg(distinct
  "r"."of_programme"))
order by 1 limit 1)), '19:' || (case when count("r"."of_work") not in (0, count(*)) then '' end), '20:' || ((select
  above.whole || ' and ' || above.part
from "above_work" as above
where above.part = any(array_agg(distinct "r"."of_work")) and above.whole = any(array_agg(distinct
  "r"."of_work"))
order by 1 limit 1)), '21:' || (case when count("r"."of_qualification") not in (0, count(*)) then '' end), '22:' ||
  ((select above.whole || ' and ' || above.part
from "above_qualification" as above
where above.part = any(array_agg(distinct "r"."of_qualification")) and above.whole = any(array_agg(distinct
  "r"."of_qualification"))
order by 1 limit 1)), '23:' || (case when min(r.breakdown) <> max(r.breakdown) then min(r.breakdown) || ' and ' ||
  max(r.breakdown) end), '24:' || (case when bool_or(r.overlaps) then min(case when r.overlaps then
  coalesce(r.period_start::text, 'no period') end) end), '25:' || (case when bool_or(r.stock) and (min(r.period_start) <>
  max(r.period_start) or min(r.period_end) <> max(r.period_end) or min(r.period_label) filter (where r.period_start is
  null) <> max(r.period_label) filter (where r.period_start is null) or count(r.period_start) not in (0, count(*))) then
  coalesce(min(r.period_start) || ' to ' || max(r.period_end), '') end)) || ' ' || case when min(r.measure_label) =
  max(r.measure_label) then min(r.measure_label) else min(r.measure_label) || ' and ' || max(r.measure_label) end as
  violation
from ( select "of_service_area_id"."region_id" as "key_0", "t"."period_start" as "key_1_0", "t"."period_end" as
  "key_1_1", t.id as row_id, "t"."value" as value, "t"."period_label" as period_label, "t"."period_start" as period_start,
  "t"."period_end" as period_end, "of_measure_id"."unit" as unit, "of_measure_id"."label" as measure_label,
  "t"."measure_id" as measure, "t"."cell" as cell, coalesce(nullif(array_to_string("t"."breakdown", ', '), ''),
  'nothing') as breakdown, "of_measure_id"."additive" as additive, "of_measure_id"."temporality" = 'STOCK' as stock,
  "t"."reprint" as repeated, "t"."precision" = any($1::text[]) as bound, "t"."subject_id" as "of_subject",
  "t"."organisation_id" as "of_organisation", "t"."region_id" as "of_region", "t"."service_area_id" as "of_serviceArea",
  "t"."staff_group_id" as "of_staffGroup", "t"."module_id" as "of_module", "t"."webinar_id" as "of_webinar",
  "t"."audit_id" as "of_audit", "t"."budget_id" as "of_budget", "t"."programme_id" as "of_programme", "t"."work_id" as
  "of_work", "t"."qualification_id" as "of_qualification", "of_region_id"."scheme" as "scheme_region",
  coalesce("t"."period_start", '-infinity') <= max(coalesce("t"."period_end", 'infinity')) over (partition by
  "of_service_area_id"."region_id", "t"."period_start", "t"."period_end", "t"."cell"
order by coalesce("t"."period_start", '-infinity'), t.id rows between unbounded preceding and 1 preceding) as
  overlaps
from "observation" as t
left join "service_area" as "of_service_area_id" on "of_service_area_id"."id" = "t"."service_area_id"
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where ("t"."measure_id" = $2::text and "t"."service_area_id" in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and "t"."staff_group_id" = $3::text and "t"."reprint" = $4::boolean)) as
  r
group by "r"."key_0", "r"."key_1_0", "r"."key_1_1") as g
where g.violation is not null or true
order by g.violation is null, "g"."sum" desc, "g"."key_0" asc nulls last, "g"."key_1_0" asc nulls last, "g"."key_1_1"
  asc nulls last limit 101;

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
left join "measure" as "of_measure_id" on "of_measure_id"."id" = "t"."measure_id"
left join "region" as "of_region_id" on "of_region_id"."id" = "t"."region_id"
where (("t"."measure_id" = $1::text and "t"."service_area_id" in (select "tx"."id"
from "service_area" as "tx"
where "tx"."region_id" is not null) and "t"."staff_group_id" = $2::text and "t"."reprint" = $3::boolean) and
  json_build_array("of_service_area_id"."region_id", "t"."period_start", "t"."period_end")::text = any($4::text[]))) as
  numbered
where number <= $5
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
