from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.chasing.register import Deliverable, Frequency, Lead, Meeting
from bot.duties.faults import InputFaults
from bot.figures.annotations import Annotation
from bot.figures.areas import Area, PeerGroup
from bot.figures.measures import Better, Combine, Group, Marking, Measure, Rate, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    TrajectoryTarget,
)
from bot.files.catalogue import parse_catalogue, read_catalogue
from bot.files.home_files import catalogue_texts
from bot.watching.channels import Channel
from files.good_home import CATALOGUE, catalogue_with, changed, refusal_of_catalogue, write

AREAS_AND_MEASURES = {
    "data/catalogue/areas.yaml": "areas: [{key: north}]\n",
    "data/catalogue/measures.yaml": "measures: []\n",
}


def test_the_contracts_own_examples_are_taken_without_a_warning() -> None:
    catalogue = parse_catalogue(CATALOGUE)
    assert catalogue.warnings == ()
    assert catalogue.sample_today == date(2026, 4, 20)


def test_areas_and_peers_come_out_as_written() -> None:
    framework = parse_catalogue(CATALOGUE).framework
    force = Area("west-midlands", "West Midlands Police", "force", None, ("WMP", "the force", "forcewide"))
    assert framework.areas["west-midlands"] == force
    assert framework.areas["coventry"] == Area("coventry", "Coventry", "lpu", "west-midlands")
    members = ("west-midlands", "greater-manchester", "merseyside", "west-yorkshire")
    assert framework.peer_groups == {"msf": PeerGroup("msf", "Most Similar Forces", members, ("MSG", "similar forces"))}
    assert framework.home == "west-midlands"


def test_measures_come_out_as_written() -> None:
    measures = parse_catalogue(CATALOGUE).framework.measures
    assert measures["burglary-dwelling"] == Measure(
        key="burglary-dwelling",
        name="Burglary dwelling",
        unit=Unit.COUNT,
        better=Better.LOWER,
        cadence=PeriodKind.MONTH,
        combine=Combine.SUM,
        aliases=("domestic burglary", "house burglary"),
        source="Crimes",
        lag_days=20,
        objective=("Reduce crime and offending", "Property crime"),
        tags=("acquisitive",),
        owner="acc-crime",
        rates={"default": Rate(1000, "households")},
        marking=Marking.OFFICIAL,
        suppress_below=5,
        proxy_for=None,
    )
    assert measures["hate-crime"].groups == (Group("religion=sikhism", "against Sikhs", ("Sikh",)),)
    assert measures["hate-crime"].beyond
    assert measures["hate-crime"].description == "Offences and incidents flagged by officers."
    assert (measures["households"].lag_days, measures["households"].marking) == (0, Marking.OFFICIAL)


def test_targets_of_every_kind_come_out_as_written() -> None:
    assert parse_catalogue(CATALOGUE).framework.targets == (
        ChangeTarget(
            measure="burglary-dwelling", area="west-midlands", year=parse_period("2014/15"), percent=Decimal("-2")
        ),
        LevelTarget(measure="stop-search-positive", area="west-midlands", at_least=Decimal("50")),
        TrajectoryTarget(
            measure="knife-crime",
            area="west-midlands",
            direction=Direction.DECREASE,
            baseline=parse_period("2019/20"),
        ),
        RankTarget(measure="total-recorded-crime", area="west-midlands", peers="msf", at_worst=1),
        MonitorTarget(measure="domestic-abuse", area="west-midlands"),
    )


def test_the_register_comes_out_as_written() -> None:
    register = parse_catalogue(CATALOGUE).register
    assert register.leads["acc-crime"] == Lead("acc-crime", "ACC Crime", "U0ACC", "supt-crime", "dcc")
    assert register.deliverables["stop-and-search-plan"] == Deliverable(
        "stop-and-search-plan",
        "Implement the stop and search action plan",
        Frequency.QUARTER,
        outcome="Improving public confidence in policing",
        lead="acc-operations",
        elements=16,
    )
    assert register.deliverables["estate-plan"].due == date(2015, 3, 31)
    assert register.deliverables["estate-plan"].until_complete
    assert register.meetings == (Meeting("spcb", date(2014, 12, 2), date(2014, 11, 24)),)
    assert register.roles == {
        "analyst": ("U0ANALYST",),
        "command-team": ("U0ACC", "U0DCC"),
        "administrator": ("U0ADMIN",),
    }


def test_channels_waves_and_annotations_come_out_as_written() -> None:
    catalogue = parse_catalogue(CATALOGUE)
    assert catalogue.channels["command-team"] == Channel("command-team", "C0COMMAND", Marking.OFFICIAL_SENSITIVE)
    assert catalogue.channels["coventry"] == Channel("coventry", "C0COVENTRY", Marking.OFFICIAL, ("coventry",))
    wave = catalogue.framework.waves["wave-37"]
    assert (wave.name, wave.start, wave.end) == ("Wave 37", date(2015, 1, 12), date(2015, 4, 15))
    peak, rebase = catalogue.framework.annotations
    assert peak.start == peak.end == parse_period("2013-07")
    assert rebase == Annotation(
        measure="burglary-dwelling",
        area="west-midlands",
        start=parse_period("2014-12"),
        end=None,
        text="step change",
        rebase=True,
        approved_by="acc-crime",
    )


def test_two_files_are_enough() -> None:
    catalogue = parse_catalogue(AREAS_AND_MEASURES)
    assert catalogue.framework.home is None
    assert catalogue.sample_today is None
    assert catalogue.register.leads == {} == catalogue.channels


@pytest.mark.parametrize("name", ["areas.yaml", "measures.yaml"])
def test_a_required_file_that_is_missing_is_named_by_its_path(name: str) -> None:
    texts = {path: text for path, text in AREAS_AND_MEASURES.items() if not path.endswith(name)}
    assert refusal_of_catalogue(texts).startswith(f"data/catalogue/{name}: is missing")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("data/catalogue/channel.yaml", "is not a file of the catalogue; did you mean 'channels.yaml'?"),
        ("data/catalogue/xyz.yaml", "is not a file of the catalogue; known are areas.yaml, measures.yaml"),
        ("data/catalogue/targets.yml", "the name must end in .yaml (targets.yaml)"),
        ("data/catalogue/sample.yaml", "its place is data/sample.yaml"),
        ("data/catalogue/old/areas.yaml", "the files of the catalogue stand in data/catalogue itself"),
    ],
)
def test_a_file_that_would_not_be_read_is_refused_by_its_name(path: str, said: str) -> None:
    refusal = refusal_of_catalogue({**CATALOGUE, path: ""})
    assert refusal.startswith(f"{path}: ")
    assert said in refusal


def test_a_required_file_with_the_wrong_ending_is_said_once() -> None:
    texts = {name.replace("areas.yaml", "areas.yml"): text for name, text in AREAS_AND_MEASURES.items()}
    assert refusal_of_catalogue(texts).count("\n") == 0


@pytest.mark.parametrize("name", ["targets", "people", "channels", "deliverables", "waves", "annotations"])
def test_an_empty_optional_file_says_nothing(name: str) -> None:
    assert parse_catalogue({**AREAS_AND_MEASURES, f"data/catalogue/{name}.yaml": "# to be written\n"}).warnings == ()


def test_a_file_that_cannot_be_read_is_not_blamed_on_those_that_refer_to_it() -> None:
    texts = {**CATALOGUE, "data/catalogue/measures.yaml": "measures: [\n", "data/catalogue/waves.yaml": "waves: x: y\n"}
    said = refusal_of_catalogue(texts)
    assert [line.partition(":")[0] for line in said.splitlines() if line.startswith("data")] == [
        "data/catalogue/measures.yaml",
        "data/catalogue/waves.yaml",
    ]


def test_an_entry_with_a_fault_is_still_known_to_those_that_refer_to_it() -> None:
    said = refusal_of_catalogue(changed(CATALOGUE, "name: Knife crime, unit: count", "name: Knife crime, unit: cuont"))
    assert said.count("measures.yaml") == 1
    assert "targets.yaml" not in said


def test_faults_of_all_files_come_at_once_in_order() -> None:
    texts = changed(CATALOGUE, "kind: monitor", "kind: monitr")
    texts = changed(texts, "label: Wave 37, start", "label: Wave 37, strat")
    texts = changed(texts, "parent: west-midlands", "parent: west-midland")
    files = [line.partition(":")[0] for line in refusal_of_catalogue(texts).splitlines() if line.startswith("data")]
    assert files == ["data/catalogue/areas.yaml", "data/catalogue/targets.yaml", "data/catalogue/waves.yaml"]


@pytest.mark.parametrize("text", ["[1, 2]\n", "areas\n"])
def test_a_file_that_is_no_mapping_is_refused(text: str) -> None:
    said = refusal_of_catalogue({**CATALOGUE, "data/catalogue/areas.yaml": text})
    assert "starts with a key and a colon" in said
    assert said.count("data/catalogue") == 1


def test_an_unknown_part_of_a_file_is_refused() -> None:
    said = refusal_of_catalogue(changed(CATALOGUE, "peer_groups:", "peer_group:"))
    assert "data/catalogue/areas.yaml:8: unknown key 'peer_group'; did you mean 'peer_groups'?" in said


def test_a_home_on_disk_reads_like_its_texts(tmp_path: Path) -> None:
    home = write(tmp_path, CATALOGUE)
    (home / "data/catalogue/README.md").write_text("not read")
    (home / "data/catalogue/.#areas.yaml").write_text("an editor's own")
    assert read_catalogue(home) == parse_catalogue(CATALOGUE)
    assert catalogue_texts(home) == dict(CATALOGUE)


def test_bytes_that_are_not_text_are_named_with_the_faults_of_the_other_files(tmp_path: Path) -> None:
    home = write(tmp_path, changed(CATALOGUE, "kind: monitor", "kind: monitr"))
    (home / "data/catalogue/people.yaml").write_bytes(b"leads:\n  - {key: caf\xe9}\n")
    with pytest.raises(InputFaults) as refused:
        read_catalogue(home)
    people, targets = refused.value.faults
    assert people.in_words == "data/catalogue/people.yaml:2: is not UTF-8 (byte 0xe9); save it as UTF-8"
    assert targets.file == "data/catalogue/targets.yaml"
    with pytest.raises(InputFaults):
        catalogue_texts(home)


def test_a_home_that_is_not_there_misses_its_two_files(tmp_path: Path) -> None:
    with pytest.raises(InputFaults) as refused:
        read_catalogue(tmp_path / "nowhere")
    assert [fault.file for fault in refused.value.faults] == [
        "data/catalogue/areas.yaml",
        "data/catalogue/measures.yaml",
    ]


def test_a_sample_needs_its_day() -> None:
    said = refusal_of_catalogue(changed(CATALOGUE, "{today: 2026-04-20}", "{todya: 2026-04-20}"))
    assert "unknown key 'todya'; did you mean 'today'?" in said
    assert "data/sample.yaml:1: 'today' is missing" in refusal_of_catalogue({**CATALOGUE, "data/sample.yaml": ""})


def test_values_read_the_same_quoted_or_not() -> None:
    quoted = changed(
        CATALOGUE, "year: 2014/15, kind: change, percent: -2", "year: '2014/15', kind: change, percent: '-2'"
    )
    assert parse_catalogue(quoted) == parse_catalogue(CATALOGUE)


def test_the_traps_of_yaml_do_not_bite() -> None:
    trap = "{key: no, name: 12:30, aliases: [on, 1_000], kind: 017}"
    areas = catalogue_with("peer_groups:", f"  - {trap}\npeer_groups:").framework.areas
    assert areas["no"] == Area("no", "12:30", "017", None, ("on", "1_000"))
