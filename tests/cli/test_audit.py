"""`reeve audit`: who changed what, from a home's own files to what Reeve did by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.duties.audit import KINDS
from tests.cli.contracts import contract, held_to
from tests.cli.test_alerts import run
from tests.end_to_end.small_home import hold, write_home


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = write_home(tmp_path_factory.mktemp("home"))
    hold(made, "january", {"2026-01": 140})
    run(made, "load", "--as-of", "2026-02-10")
    run(made, "watch", "--once", "--as-of", "2026-02-10")
    return made


def test_what_people_and_files_changed_is_listed_with_who_and_how_it_stands_after(home: Path) -> None:
    lines = run(home, "audit").stdout.splitlines()
    assert any("import imported" in line and "1 new, 0 revised, 0 unchanged" in line for line in lines)
    assert any("the home's files  rules taken into force" in line for line in lines)
    assert not any("alert first time" in line for line in lines)


def test_what_reeve_did_by_itself_is_listed_when_asked_for(home: Path) -> None:
    document = held_to("audit", run(home, "audit", "--all", "--kind", "alert", "--json").stdout)
    (opened,) = document["changes"]
    assert (opened["who"], opened["what"], opened["before"], opened["after"]) == ("Reeve", "first time", None, "open")
    assert "coventry" in opened["subject"]


def test_the_newest_are_given_and_that_there_are_more_is_said(home: Path) -> None:
    lines = run(home, "audit", "--most", "1").stdout.splitlines()
    assert len(lines) == 2
    assert "--most gives more" in lines[1]


@pytest.mark.parametrize("kind", ["alert", "import", "rules"])
def test_what_is_looked_for_may_stand_in_the_act_as_well_as_in_what_it_was_done_to(home: Path, kind: str) -> None:
    everything = json.loads(run(home, "audit", "--all", "--json", "--kind", kind).stdout)["changes"]
    for one in everything:
        for text in (one["what"].upper(), one["subject"]):
            found = json.loads(run(home, "audit", "--all", "--json", "--kind", kind, "--what", text).stdout)["changes"]
            assert one in found
    assert everything


def test_nothing_found_is_said(home: Path) -> None:
    assert "No change is written down" in run(home, "audit", "--who", "nobody of this name").stdout


def test_the_contract_names_every_kind(home: Path) -> None:
    fields = contract("audit")["properties"]["changes"]["items"]["properties"]
    assert tuple(fields["kind"]["enum"]) == KINDS
    assert held_to("audit", run(home, "audit", "--json").stdout)["changes"]
