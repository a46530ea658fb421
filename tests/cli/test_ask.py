"""`reeve ask` as an operator types it, over a loaded sample."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from bot import main
from bot.cli.app import reeve
from bot.duties.known_causes import KnownCause
from bot.duties.outbox import Mail
from bot.figures.annotations import Annotation
from bot.figures.periods import parse_period
from bot.settings import read_settings
from bot.store.known_causes import KnownCauseStore

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "contracts" / "ask.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "data", place / "data")
    loaded = CliRunner().invoke(reeve, ["load", "--home", str(place)])
    assert loaded.exit_code == 0, loaded.output
    return place


def ask(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(reeve, ["ask", *arguments, "--home", str(home)])


def asked(home: Path, *arguments: str) -> dict[str, Any]:
    result = ask(home, *arguments, "--json")
    assert result.exit_code == 0, result.output
    document: dict[str, Any] = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(document)
    return document


def test_the_answer_names_figure_meaning_and_source(home: Path) -> None:
    said = ask(home, "burglary in coventry last month").stdout
    assert "Burglary in Coventry: 153 in March 2026." in said
    assert "average 164.0" in said
    assert "source: data.police.uk, street-level crime" in said


def test_the_document_has_every_field_of_the_contract(home: Path) -> None:
    (one,) = asked(home, "burglary in coventry last month")["answers"]
    assert one == {
        "measure": "burglary",
        "area": "coventry",
        "group": None,
        "period": "2026-03",
        "start": "2026-03-01",
        "end": "2026-03-31",
        "statistic": "value",
        "value": 153,
        "unit": "count",
        "against": None,
        "per": None,
        "of": None,
        "signals": [],
        "source": "data.police.uk, street-level crime",
        "as_known_on": None,
        "provisional": False,
    }


@pytest.mark.parametrize(
    "question",
    [
        "change in robbery in dudley in january 2026 on january 2025",
        "is burglary in coventry stable",
        "which updates are overdue",
        "who leads on hate crime",
        "what does PPVWI mean",
        "what is above its limit",
        "which borough has the most robberies",
        "robbery rank boroughs coventry",
        "positive outcomes 2024/25",
        "crime in coventry",
        "q2 2025 TRC",
        "zzz",
        "robbery in coventry since january, where is that from",
        "are we on track for recorded robbery",
        "help",
    ],
)
def test_every_answer_keeps_the_contract(question: str, home: Path) -> None:
    asked(home, question)


def test_the_day_can_be_another(home: Path) -> None:
    document = asked(home, "burglary in coventry last month", "--as-of", "2026-02-10")
    assert document["answers"][0]["period"] == "2026-01"


def test_figures_are_given_as_they_were_known_on_a_day(home: Path) -> None:
    document = asked(home, "burglary in coventry last month", "--as-known-on", "2026-01-01")
    assert (document["status"], document["answers"]) == ("unknown", [])


def test_a_figure_says_how_often_it_was_revised_and_what_it_was_before(home: Path, tmp_path: Path) -> None:
    assert (
        "It was never revised since it was loaded here" in ask(home, "was burglary in coventry in march revised").stdout
    )
    place = Path(shutil.copytree(home, tmp_path / "home"))
    (place / "data" / "observations" / "later.csv").write_text(
        "measure,area,period,value\nburglary,coventry,2026-03,149\n"
    )
    assert "revised 1" in CliRunner().invoke(reeve, ["load", "--home", str(place)]).output
    said = ask(place, "has the burglary figure for coventry in march changed since it was first published").stdout
    assert "Burglary in Coventry: 149 in March 2026." in said
    assert "It was revised once: 153 as first loaded here on 20 April 2026, 149 since 20 April 2026." in said
    year = ask(place, "was burglary in coventry in 2025/26 revised").stdout
    assert "1 of the 12 figures behind it was revised: March 2026, 153 as first loaded here" in year


def test_known_causes_are_those_of_the_day_too(home: Path, tmp_path: Path) -> None:
    def said(*known: str) -> str:
        return ask(place, "burglary in coventry in march 2026", "--as-of", "2026-05-15", *known).stdout

    place = Path(shutil.copytree(home, tmp_path / "home"))
    book = KnownCauseStore(main.open_migrated(read_settings({}, str(place), None)))
    march = parse_period("2026-03")
    note = Annotation(measure="burglary", area="coventry", start=march, end=march, text="One group, arrested")
    marked = datetime(2026, 5, 10, 9, tzinfo=UTC)
    number = book.mark(KnownCause(note=note, episode="A-1", by="Sam", at=marked), marked.date(), Mail(), seen=())
    assert note.text in said()
    assert note.text not in said("--as-known-on", "2026-05-09")
    assert note.text in said("--as-known-on", "2026-05-12")
    taken_back = marked + timedelta(days=4)
    assert book.take_back(number, "Sam", taken_back, taken_back.date(), Mail(), seen=book.standing())
    assert note.text not in said()
    assert note.text in said("--as-known-on", "2026-05-12")


def test_a_thread_keeps_the_question_between_commands(home: Path) -> None:
    asked(home, "burglary in coventry in january 2026", "--thread", "t1")
    (one,) = asked(home, "and in dudley?", "--thread", "t1")["answers"]
    assert (one["measure"], one["area"], one["period"]) == ("burglary", "dudley", "2026-01")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--in", "performnce"), "--in: 'performnce' is no channel of the catalogue and no Slack id; did you mean"),
        (
            ("--as", "acc-crim"),
            "--as: 'acc-crim' is no lead of the catalogue and no Slack id; did you mean 'acc-crime'?",
        ),
        (("--in", "zzz"), "there are "),
        (("--as", "zzz"), " more"),
    ],
)
def test_a_person_or_a_place_that_is_not_known_is_refused_with_the_nearest(
    home: Path, words: tuple[str, str], said: str
) -> None:
    result = ask(home, "burglary last month", *words)
    assert result.exit_code == 2
    assert said in result.output


def test_rights_are_those_of_the_place(home: Path) -> None:
    assert asked(home, "drug trafficking last quarter")["status"] == "answered"
    assert asked(home, "drug trafficking last quarter", "--in", "performance")["status"] == "refused"
    assert asked(home, "drug trafficking last quarter", "--as", "U0NOBODY")["status"] == "refused"


def test_explaining_shows_what_each_word_was_taken_for(home: Path) -> None:
    document = asked(home, "burglery in brum last month", "--explain")
    taken = {one["words"]: one["taken_for"] for one in document["reading"]}
    assert taken["brum"] == "Birmingham"
    assert taken["last month"] == "March 2026"
    assert taken["burglery (taken for burglary)"] == "Burglary"
    assert document["understood"]["measures"] == ["burglary"]
    assert "brum: Birmingham" in ask(home, "burglary in brum", "--explain").stdout


def test_choices_come_with_the_question_that_asks_for_each(home: Path) -> None:
    document = asked(home, "vehicle theft last quarter")
    assert document["status"] == "ambiguous"
    for choice in document["choices"]:
        assert asked(home, choice["question"])["answers"][0]["statistic"] == "value"


def test_a_period_that_can_be_two_comes_back_as_choices(home: Path) -> None:
    document = asked(home, "TRC q2 2025")
    assert document["status"] == "ambiguous"
    starts = [asked(home, choice["question"])["answers"][0]["start"] for choice in document["choices"]]
    assert starts == ["2025-07-01", "2024-07-01", "2025-04-01"]


def test_a_batch_gives_one_line_a_question_and_follows_by_id(home: Path, tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    lines = [
        {"id": "a", "question": "burglary in coventry in january 2026"},
        {"id": "b", "question": "and in dudley?", "thread": "a"},
        {"id": "c", "question": "robbery?", "thread": "b", "as_of": "2026-04-20"},
        {"id": "d", "question": "drug trafficking last quarter", "in": "performance"},
        {"id": 5, "question": "in solihull", "thread": "a"},
    ]
    batch.write_text("\n".join(json.dumps(line) for line in lines) + "\n\n", encoding="utf-8")
    result = ask(home, "--batch", str(batch), "--json")
    assert result.exit_code == 0, result.output
    documents = [json.loads(line) for line in result.stdout.splitlines()]
    for document in documents:
        Draft202012Validator(SCHEMA).validate(document)
    assert [one["id"] for one in documents] == ["a", "b", "c", "d", "5"]
    subjects = [(one["answers"] or [{}])[0].get("measure", "") for one in documents]
    assert subjects == ["burglary", "burglary", "robbery", "", "burglary"]
    assert [one["answers"][0]["area"] for one in documents if one["answers"]] == [
        *("coventry", "dudley", "dudley", "solihull")
    ]


def test_lines_of_a_batch_that_share_the_name_of_a_thread_follow_one_another(home: Path, tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    lines = [
        {"id": "a", "question": "burglary in coventry in january 2026", "thread": "t1"},
        {"id": "b", "question": "robbery in solihull in january 2026", "thread": "t2"},
        {"id": "c", "question": "and in dudley?", "thread": "t1"},
        {"id": "d", "question": "and in zzyx?", "thread": "t1"},
        {"id": "e", "question": "in february 2026", "thread": "t1"},
        {"id": "f", "question": "in dudley then", "thread": "t1"},
    ]
    batch.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    documents = [json.loads(line) for line in ask(home, "--batch", str(batch), "--json").stdout.splitlines()]
    given = {one["id"]: [(of["measure"], of["area"], of["start"]) for of in one["answers"][:1]] for one in documents}
    assert given == {
        "a": [("burglary", "coventry", "2026-01-01")],
        "b": [("robbery", "solihull", "2026-01-01")],
        "c": [("burglary", "dudley", "2026-01-01")],
        "d": [],
        "e": [],  # of which place is not known
        "f": [("burglary", "dudley", "2026-01-01")],
    }


def test_faulty_lines_of_a_batch_are_all_named(home: Path, tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    batch.write_text('{"id": 1}\nnonsense\n{"id": 2, "question": "x", "as_of": "soon"}\n', encoding="utf-8")
    result = ask(home, "--batch", str(batch))
    assert result.exit_code == 1
    for number in (1, 2, 3):
        assert f"questions.jsonl:{number}: " in result.stderr


def test_a_faulty_line_is_told_how_a_line_is_written(home: Path, tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    batch.write_text("nonsense\n", encoding="utf-8")
    told = ask(home, "--batch", str(batch)).stderr
    example = json.loads(told[told.index("{") : told.index("}") + 1])
    assert asked(home, example["question"])["status"] == "answered"


def test_neither_a_question_nor_a_batch_is_wrong_usage(home: Path) -> None:
    assert ask(home).exit_code == 2


def test_a_question_and_a_batch_at_once_are_wrong_usage(home: Path, tmp_path: Path) -> None:
    (batch := tmp_path / "questions.jsonl").touch()
    result = ask(home, "burglary", "--batch", str(batch))
    assert (result.exit_code, "not both" in result.stderr) == (2, True)


def test_over_a_store_into_which_nothing_was_loaded_it_warns_beside_the_answer(tmp_path: Path, home: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    empty = ask(tmp_path, "burglary in coventry last month")
    assert (empty.exit_code, "No figure is held of Burglary in Coventry" in empty.stdout) == (0, True)
    assert empty.stderr.startswith("warning: nothing has been loaded into the store yet; `reeve load` takes in")
    assert json.loads(ask(tmp_path, "burglary", "--json").stdout)["reason"] == "nothing held"
    assert ask(home, "burglary in coventry last month").stderr == ""


def test_what_is_wanted_as_a_file_is_said_to_be_had_by_out(home: Path) -> None:
    assert "ask it with --out figures.csv" in ask(home, "burglary in coventry as csv").stdout
    assert "--out" not in ask(home, "burglary in coventry").stdout


def test_from_here_nobody_is_told_that_a_figure_is_wrong_and_the_answer_says_so(home: Path) -> None:
    ask(home, "burglary in coventry last month", "--thread", "doubted")
    assert "Nobody has been told" in ask(home, "this figure is wrong, it was 31", "--thread", "doubted").stdout
    assert "Burglary in Dudley" in ask(home, "and in dudley", "--thread", "doubted").stdout
