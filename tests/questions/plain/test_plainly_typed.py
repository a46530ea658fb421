"""Questions typed as busy people type them, by writers who had read neither parser nor packs.

Each says of what the first figure of a right answer is: the measure, area, group and days (`want`; of a list any that
is as good), of which measure a table, which words must stand in it, or why there can be none.
"""

import json
import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, answer
from tests.questions.worlds import loaded

HERE = Path(__file__).parent
FORCES = Path(__file__).parents[2] / "data"
PACKS = {
    "fifth_force": (date(2026, 7, 14), 117),
    "sixth_force": (date(2026, 10, 13), 115),
    "seventh_force": (date(2026, 11, 10), 113),
    "eighth_force": (date(2026, 6, 16), 115),
    "ninth_force": (date(2026, 4, 28), 115),
    "tenth_force": (date(2027, 1, 19), 104),
}
"""The day that each is asked on, and how many are right at least."""

Marked = list[tuple[Mapping[str, Any], Answer]]


TRIED = PACKS if "REEVE_RANDOM" in os.environ else ("tenth_force",)
"""One of them always, and all where more of everything is tried."""


@pytest.fixture(scope="module", params=TRIED)
def pack(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Marked]:
    name: str = request.param
    day, _ = PACKS[name]
    world = loaded(FORCES / name, tmp_path_factory.mktemp(name) / "plain.sqlite", day)
    return name, [(line, answer(world, asked)) for line, asked in questions(name, day)]


def questions(name: str, day: date) -> Iterator[tuple[Mapping[str, Any], Asked]]:
    """Each line, and what is asked: what follows another line is asked in its thread."""
    threads: dict[str, str] = {}
    for written in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        line = json.loads(written)
        threads[line["id"]] = threads.get(line.get("thread", ""), line["id"])
        yield line, Asked(question=line["question"], as_of=day, thread=threads[line["id"]])


def test_what_cannot_be_known_has_no_figure(pack: tuple[str, Marked]) -> None:
    _, marked = pack
    without = [(line, found) for line, found in marked if "none" in line["want"]]
    assert len(without) > 25
    assert [line["question"] for line, found in without if figures(found)] == []


def test_most_questions_have_the_right_subject_and_days(pack: tuple[str, Marked]) -> None:
    name, marked = pack
    right = [line for line, found in marked if "none" not in line["want"] and is_right(line["want"], found)]
    assert len(right) >= PACKS[name][1]


def test_a_misreading_is_told_by_the_measure_the_area_and_the_days() -> None:
    found = Answer(
        status=Status.ANSWERED,
        text="Robbery: 4",
        answers=(
            {"value": 4, "measure": "robbery", "area": "a", "group": None, "start": "2026-03-01", "end": "2026-03-31"},
        ),
    )
    want = {"measure": "robbery", "area": "a", "group": None, "from": "2026-03-01", "to": "2026-03-31"}
    assert is_right(want, found)
    others = ({"measure": "burglary"}, {"area": "b"}, {"group": "g"}, {"from": "2026-02-01"}, {"to": "2026-04-30"})
    assert not any(is_right(want | one, found) for one in others)
    assert is_right([want | {"area": "b"}, want], found)


def figures(found: Answer) -> list[Mapping[str, Any]]:
    return [one for one in found.answers if one["value"] is not None]


def is_right(want: Any, found: Answer) -> bool:
    """Whether an answer gives what is wanted, or one of what is as good, among its first figures."""
    if found.status is not Status.ANSWERED:
        return False
    return any(_is_of(one, found) for one in (want if isinstance(want, list) else [want]))


def _is_of(want: Mapping[str, Any], found: Answer) -> bool:
    if "words" in want:
        return want["words"].casefold() in found.text.casefold()
    if "table" in want:
        return sum(one["measure"] == want["table"] for one in figures(found)) > 1
    subject = (want["measure"], want["area"], want["group"], want["from"], want["to"])
    told = ((one["measure"], one["area"], one["group"], one["start"], one["end"]) for one in figures(found)[:3])
    return subject in told
