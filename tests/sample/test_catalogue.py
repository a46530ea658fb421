"""The sample's catalogue: every name it uses is there, and every kind of thing is."""

import csv
import re
from collections import defaultdict
from datetime import date, datetime
from typing import Any

import yaml

from tests.sample.home import DATA, RULES, catalogue, keyed, observations, series


def test_names_and_aliases_of_measures_are_not_shared() -> None:
    meant = defaultdict(set)
    for key, measure in keyed("measures").items():
        for word in (key, key.replace("-", " "), measure["name"], *measure.get("aliases", ())):
            meant[word.casefold()].add(key)
    assert {word: keys for word, keys in meant.items() if len(keys) > 1} == {}


def test_names_and_aliases_of_areas_and_peers_are_not_shared() -> None:
    meant = defaultdict(set)
    for entry in [*keyed("areas").values(), *keyed("areas", "peer_groups").values()]:
        for word in (entry["key"], entry["name"], *entry.get("aliases", ())):
            meant[word.casefold()].add(entry["key"])
    assert {word: keys for word, keys in meant.items() if len(keys) > 1} == {}


def test_keys_are_in_kebab_case() -> None:
    keys = [
        entry["key"]
        for file in ("areas", "measures", "channels", "deliverables", "waves")
        for entry in catalogue(file)[file]
    ]
    assert len(keys) > 150
    assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []


def test_measures_name_leads_bases_and_proxies_that_exist() -> None:
    measures, leads = keyed("measures"), keyed("people", "leads")
    assert len(measures) == 60
    for key, measure in measures.items():
        assert measure.get("owner") is None or measure["owner"] in leads, key
        assert measure.get("proxy_for") is None or measure["proxy_for"] in measures, key
        assert measure.get("of") is None or measure["of"] in measures, key
        assert all(rate["of"] in measures for rate in measure.get("rates", {}).values()), key


def test_only_the_two_measures_that_say_so_have_no_figures() -> None:
    held = {row.measure for row in observations()}
    assert set(keyed("measures")) - held == {
        "public-place-violence-with-injury",
        "stop-and-search-positive-outcomes",
    }


def test_what_victims_are_asked_to_report_is_not_better_lower() -> None:
    better = {key: measure["better"] for key, measure in keyed("measures").items()}
    for key in ("sexual-offences-recorded", "rape-recorded", "drug-possession-recorded", "stop-and-search"):
        assert better[key] == "neither", key


def test_peers_are_areas_and_the_four_similar_forces_are_the_published_ones() -> None:
    groups, areas = keyed("areas", "peer_groups"), keyed("areas")
    for group in groups.values():
        assert set(group["members"]) <= set(areas), group["key"]
    # Paper of 26 October 2021, paragraph 6.
    assert groups["msf"]["members"] == ["west-midlands", "greater-manchester", "merseyside", "west-yorkshire"]
    assert len(groups["all-forces"]["members"]) == 42
    assert "city-of-london" not in groups["all-forces"]["members"]


def test_every_peer_has_residents_to_be_compared_by() -> None:
    for member in keyed("areas", "peer_groups")["all-forces"]["members"]:
        assert "2024" in series()["residents", member], member


def test_targets_are_of_every_kind_and_about_what_there_is() -> None:
    targets, measures, areas = catalogue("targets")["targets"], keyed("measures"), keyed("areas")
    assert {target["kind"] for target in targets} == {"change", "level", "trajectory", "rank", "monitor"}
    for target in targets:
        assert target["measure"] in measures, target
        assert target["area"] in areas, target
        assert "peers" not in target or target["peers"] in keyed("areas", "peer_groups"), target
        if target["kind"] == "trajectory":
            better = measures[target["measure"]]["better"]
            assert (target["direction"], better) in {("decrease", "lower"), ("increase", "higher")}, target


def test_leads_stand_in_for_and_above_leads() -> None:
    leads = keyed("people", "leads")
    assert len({lead["slack"] for lead in leads.values()}) == len(leads)
    for lead in leads.values():
        assert lead.get("deputy") is None or lead["deputy"] in leads, lead
        above, seen = lead.get("escalates_to"), {lead["key"]}
        while above is not None:
            assert above not in seen, f"{lead['key']} escalates to itself"
            seen.add(above)
            above = leads[above].get("escalates_to")


def test_slack_ids_look_like_slacks() -> None:
    ids = [lead["slack"] for lead in catalogue("people")["leads"]]
    ids += [person for holders in catalogue("people")["roles"].values() for person in holders]
    assert [person for person in ids if not re.fullmatch(r"U0[A-Z0-9]+", person)] == []
    channels = [channel["slack"] for channel in catalogue("channels")["channels"]]
    assert len(set(channels)) == len(channels)
    assert [channel for channel in channels if not re.fullmatch(r"C0[A-Z0-9]+", channel)] == []


def test_every_borough_has_one_channel_of_its_own() -> None:
    said = [area for channel in catalogue("channels")["channels"] for area in channel.get("areas", ())]
    boroughs = [key for key, area in keyed("areas").items() if area["kind"] == "borough"]
    assert sorted(said) == sorted(boroughs)


def test_the_register_is_that_of_december_2014() -> None:
    register, leads = keyed("deliverables"), keyed("people", "leads")
    assert len(register) == 45
    for deliverable in register.values():
        assert deliverable["lead"] in leads, deliverable
        assert deliverable["every"] in {"month", "quarter", "half-year", "year", "once"}, deliverable
        assert deliverable["every"] != "once" or "due" in deliverable, deliverable
    assert register["stop-and-search-plan"]["elements"] == 16  # paragraph 16
    assert register["procurement-consultation"]["until_complete"] is True  # before paragraph 103


def updates() -> list[dict[str, str]]:
    with (DATA / "updates.csv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def test_updates_are_for_a_meeting_and_before_the_samples_day() -> None:
    register, leads = keyed("deliverables"), keyed("people", "leads")
    meetings = {meeting["date"] for meeting in catalogue("deliverables")["meetings"]}
    today = yaml.safe_load((DATA / "sample.yaml").read_text(encoding="utf-8"))["today"]
    for update in updates():
        said = datetime.fromisoformat(update["at"])
        assert update["deliverable"] in register, update
        assert date.fromisoformat(update["for"]) in meetings, update
        assert update["by"] in leads, update
        assert said.tzinfo is not None and said.date() < today, update
        assert (update["outcome"] == "answered") == bool(update["status"]), update
        if update["elements_done"]:
            assert int(update["elements_done"]) <= register[update["deliverable"]]["elements"]


def test_six_updates_are_overdue_on_the_samples_day() -> None:
    answered = {update["deliverable"] for update in updates()}
    owed = {key for key, deliverable in keyed("deliverables").items() if deliverable["every"] != "once"}
    assert owed - answered == {
        "local-board-identity",
        "local-board-outcomes",
        "youth-commission-work-plan",
        "productivity",
        "gangs-and-organised-crime",
        "community-capacity",
    }


def test_annotations_and_re_bases_fall_on_periods_that_are_held() -> None:
    leads = keyed("people", "leads")
    for note in catalogue("annotations")["annotations"]:
        held = series()[note["measure"], note["area"]]
        assert (note.get("from") or note.get("period")) in held, note
        if note.get("rebase"):
            assert note["approved_by"] in leads, note
            assert min(held) < note["from"], note


def rules() -> list[dict[str, Any]]:
    return [rule for path in sorted(RULES.glob("*.yaml")) for rule in yaml.safe_load(path.read_text()).get("rules", [])]


def test_rules_name_measures_areas_and_channels_that_exist() -> None:
    measures, areas, channels = keyed("measures"), keyed("areas"), keyed("channels")
    kinds = {area["kind"] for area in areas.values()}
    tags = {tag for measure in measures.values() for tag in measure.get("tags", ())}
    for rule in rules():
        select = rule.get("select", {})
        assert set(select.get("measures", ())) <= set(measures), rule["id"]
        assert set(select.get("tags", ())) <= tags, rule["id"]
        for area in select.get("areas", ()):
            assert area in areas or area.removesuffix(":*") in kinds, rule["id"]
        assert rule["notify"]["channel"] in channels, rule["id"]
    assert len({rule["id"] for rule in rules()}) == len(rules())


def test_no_rule_says_a_sensitive_measure_in_a_channel_that_may_not_see_it() -> None:
    sensitive = {key for key, measure in keyed("measures").items() if measure.get("marking") == "official-sensitive"}
    assert sensitive == {"drug-trafficking-recorded", "firearm-offences"}
    open_channels = {key for key, channel in keyed("channels").items() if channel["marking"] == "official"}
    for rule in rules():
        if rule["notify"]["channel"] in open_channels:
            select = rule["select"]
            tagged = {key for key in sensitive if set(keyed("measures")[key]["tags"]) & set(select.get("tags", ()))}
            named = sensitive & set(select.get("measures", ()))
            assert select.get("measures") or select.get("tags"), f"{rule['id']} selects every measure"
            assert not named | tagged, rule["id"]
