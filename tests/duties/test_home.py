"""Loading a home: what is good goes into the store, once."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.duties.faults import InputFaults
from bot.duties.home import HomeStores, Loaded, load_home
from bot.duties.load import Counts, import_observations
from bot.figures.series import SeriesKey
from bot.files.home_folder import HomeFolder
from bot.files.observation_table import ObservationFiles
from bot.store.file_sets import FileSetStore
from bot.store.imports import ImportStore
from bot.store.observations import ObservationStore
from bot.store.updates import UpdateStore

TODAY = date(2015, 8, 20)
NOW = datetime(2015, 8, 20, 11, tzinfo=UTC)
AREAS = "home: force\nareas:\n  - {key: force, name: The Force, kind: force}\n"
MEASURES = "measures:\n  - {key: burglary, name: Burglary, unit: count, better: lower, cadence: month, combine: sum}\n"
DELIVERABLES = (
    "deliverables:\n  - {key: plan, title: The plan, lead: chief, every: quarter}\n"
    "meetings:\n  - {board: spcb, date: 2015-09-01, papers_due: 2015-08-24}\n"
)
PEOPLE = "leads:\n  - {key: chief, title: The Chief}\n"
UPDATES = "deliverable,for,outcome,status,text,at\nplan,2015-09-01,answered,green,All well,2015-08-19T09:00:00Z\n"
FIGURES = "measure,area,period,value\nburglary,force,2015-06,12\nburglary,force,2015-07,9\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    texts = {
        "data/catalogue/areas.yaml": AREAS,
        "data/catalogue/measures.yaml": MEASURES,
        "data/catalogue/deliverables.yaml": DELIVERABLES,
        "data/catalogue/people.yaml": PEOPLE,
        "data/observations/figures.csv": FIGURES,
        "data/observations/.hidden.csv": "nothing",
        "data/observations/notes.txt": "nothing",
        "data/updates.csv": UPDATES,
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def stores(engine: Engine) -> HomeStores:
    return HomeStores(ImportStore(engine), FileSetStore(engine), UpdateStore(engine))


def loaded(engine: Engine, folder: Path) -> Loaded:
    home = HomeFolder(folder)
    return load_home(home, home.catalogue(), stores(engine), today=TODAY, who="analyst", known_at=NOW)


def values(engine: Engine) -> list[float]:
    series = ObservationStore(engine).figures({}).series(SeriesKey("burglary", "force"))
    return [] if series is None else series.values.tolist()


def test_figures_catalogue_and_updates_go_into_the_store(engine: Engine, home: Path) -> None:
    assert loaded(engine, home) == Loaded(Counts(new=2), files=1, updates=1, warnings=())
    assert values(engine) == [12, 9]
    kept = FileSetStore(engine).newest("catalogue")
    assert kept is not None
    assert kept["data/catalogue/areas.yaml"] == AREAS
    assert [update.text for update in UpdateStore(engine).all()] == ["All well"]


def test_loading_again_changes_nothing(engine: Engine, home: Path) -> None:
    loaded(engine, home)
    assert loaded(engine, home) == Loaded(Counts(unchanged=2), files=1, updates=0, warnings=())


def test_a_figure_revised_since_by_another_file_stays_revised(engine: Engine, home: Path, tmp_path: Path) -> None:
    loaded(engine, home)
    revised = tmp_path / "revised.csv"
    revised.write_text("measure,area,period,value\nburglary,force,2015-07,10\n", encoding="utf-8")
    known = HomeFolder(home).catalogue().framework
    import_observations(ObservationFiles([revised], known, TODAY), ImportStore(engine), who="analyst", known_at=NOW)
    loaded(engine, home)
    assert values(engine) == [12, 10]


def test_a_changed_file_of_observations_is_read_again(engine: Engine, home: Path) -> None:
    loaded(engine, home)
    (home / "data/observations/figures.csv").write_text(FIGURES.replace(",9", ",8"), encoding="utf-8")
    assert loaded(engine, home).counts == Counts(revised=1, unchanged=1)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("data/observations/more.csv", "measure,area,period,value\nburglary,force,2015-05,x\n", "more.csv:2:value"),
        ("data/updates-2.csv", "deliverable,for,outcome,at\nplan,2015-09-01,unheard,2015-08-19T09:00:00Z\n", "outcome"),
    ],
)
def test_a_fault_in_any_of_its_files_stores_nothing(
    engine: Engine, home: Path, name: str, text: str, words: str
) -> None:
    (home / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputFaults, match=words):
        loaded(engine, home)
    assert values(engine) == []
    assert FileSetStore(engine).newest("catalogue") is None
    assert UpdateStore(engine).all() == ()


def test_rules_at_fault_are_warned_of_and_the_figures_taken(engine: Engine, home: Path) -> None:
    (home / "rules").mkdir()
    (home / "rules/one.yaml").write_text("rules:\n  - {id: one}\n", encoding="utf-8")
    found = loaded(engine, home)
    assert found.counts == Counts(new=2)
    assert [words for words in found.warnings if "rules were not taken up" in words]
    assert FileSetStore(engine).newest("rules") is None


def test_a_measure_taken_out_of_the_catalogue_keeps_its_series(engine: Engine, home: Path) -> None:
    loaded(engine, home)
    other = MEASURES.replace("burglary", "robbery").replace("Burglary", "Robbery")
    (home / "data/catalogue/measures.yaml").write_text(other, encoding="utf-8")
    loaded(engine, home)
    assert values(engine) == [12, 9]


@pytest.mark.parametrize("name", ["data", "figures of another force"])
def test_a_data_folder_may_be_named_by_itself(engine: Engine, home: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    shutil.move(home / "data", folder)
    (folder / "sample.yaml").write_text("today: 2015-08-20\n", encoding="utf-8")
    assert HomeFolder(folder).catalogue().sample_today == TODAY
    assert loaded(engine, folder) == Loaded(Counts(new=2), files=1, updates=1, warnings=())
    kept = FileSetStore(engine).newest("catalogue")
    assert kept is not None
    assert sorted(kept)[-1] == "data/sample.yaml"
