"""Several things that are asked in one question have the figures of each asked by itself, however it joins them.

The questions are put together from measures, places and times of a force with districts and neighbourhoods. Where the
whole or one of its parts has no answer nothing is compared: what is not held may be told beside the rest.
"""

import os
import random
from collections.abc import Sequence
from itertools import chain

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES
from tests.questions.test_threads_as_asked_at_once import AREAS, MEASURES, SINCE, TIMES

NUMBER = 600 if "REEVE_RANDOM" in os.environ else 15
"""How many questions are tried."""
FORCE = "sixth_force"
JOINTS = (" and ", ", ", " & ", ", then ", " then ", " also ", " as well as ", " n ", "; ", " along with ", ", and ")

OF_ONE, OF_OTHER = "{measure} in {area} in {time}", "{other} in {area} in {time}"
ELSEWHERE, OTHER_ELSEWHERE = "{measure} in {place} in {time}", "{other} in {place} in {time}"
THEN = "{measure} in {area} in {then}"
SEVERAL = (
    ("{measure}{joint}{other} in {area} in {time}", (OF_ONE, OF_OTHER)),
    ("{measure} in {area}{joint}{place} in {time}", (OF_ONE, ELSEWHERE)),
    ("{measure} in {area} in {time}{joint}{other} in {place}", (OF_ONE, OTHER_ELSEWHERE)),
    ("{measure} in {area}{joint}{other} in {place} in {time}", (OF_ONE, OTHER_ELSEWHERE)),
    ("in {time} {measure} in {area}{joint}{other} in {place}", (OF_ONE, OTHER_ELSEWHERE)),
    ("{measure} in {area} in {time}{joint}in {place}", (OF_ONE, ELSEWHERE)),
    ("{measure} in {area} in {time}{joint}{then}", (OF_ONE, THEN)),
    ("how many {measure}{joint}how many {other} in {area} in {time}", (OF_ONE, OF_OTHER)),
    ("how many {measure} in {area} in {time}{joint}how many in {place}", (OF_ONE, ELSEWHERE)),
    (
        "which district is highest for {measure}{joint}for {other} in {time}",
        ("which district is highest for {measure} in {time}", "which district is highest for {other} in {time}"),
    ),
    (
        "{measure}{joint}{other} in {area} in {time} compared with the year before",
        (f"{OF_ONE} compared with the year before", f"{OF_OTHER} compared with the year before"),
    ),
    (
        "{measure} in {area} by month since {since}{joint}the highest",
        ("{measure} in {area} by month since {since}", "highest month for {measure} in {area} since {since}"),
    ),
    ("{measure} in {area} in {time}{joint}rolling 12 months", (OF_ONE, "rolling 12 months {measure} in {area}")),
)
"""A question of several things, and the questions of each of them alone."""
BEHIND = (
    (SEVERAL[0][0], "just the second one", (OF_OTHER,)),
    (SEVERAL[3][0], "just the first one", (OF_ONE,)),
    (SEVERAL[3][0], "in {then}", (THEN, "{other} in {place} in {then}")),
    (
        SEVERAL[3][0],
        "compared with the year before",
        (f"{OF_ONE} compared with the year before", f"{OTHER_ELSEWHERE} compared with the year before"),
    ),
    (SEVERAL[3][0], "per 1,000", (f"{OF_ONE} per 1,000", f"{OTHER_ELSEWHERE} per 1,000")),
    (
        SEVERAL[9][0],
        "and the lowest",
        ("which district is lowest for {measure} in {time}", "which district is lowest for {other} in {time}"),
    ),
)
"""What is asked behind a question of several things, and the questions of what is told of each."""


def several_asked() -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What is said one after another, and the questions of each thing that the last of it asks."""
    chance = random.Random(None if "REEVE_RANDOM" in os.environ else 7)  # noqa: S311 - no secret
    return [_behind(chance) if at % 3 == 0 else _at_once(chance) for at in range(NUMBER)]


def _named(chance: random.Random) -> dict[str, str]:
    (measure, other), (area, place), (time, then) = (chance.sample(one, 2) for one in (MEASURES, AREAS, TIMES[:4]))
    named = {"measure": measure, "other": other, "area": area, "place": place, "time": time, "then": then}
    return {**named, "since": chance.choice(SINCE), "joint": chance.choice(JOINTS)}


def _at_once(chance: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:
    whole, parts = chance.choice(SEVERAL)
    named = _named(chance)
    return (whole.format(**named),), tuple(one.format(**named) for one in parts)


def _behind(chance: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:
    whole, then, parts = chance.choice(BEHIND)
    named = _named(chance)
    return (whole.format(**named), then.format(**named)), tuple(one.format(**named) for one in parts)


def _figures(found: Answer) -> set[tuple[object, ...]]:
    told = ("measure", "area", "group", "start", "end", "value")
    return {tuple(one.get(name) for name in told) for one in found.as_json["answers"]}


def _compared(said: Sequence[str], parts: Sequence[str], world: World) -> str | None:
    """What is told otherwise; nothing where each part has its figures, None where something has no answer."""
    day, thread = DAYS_OF_FORCES[FORCE], " / ".join(said)
    told = [answer(world, Asked(question=one, as_of=day, thread=thread)) for one in said]
    alone = [answer(world, Asked(question=one, as_of=day)) for one in parts]
    if {one.status for one in chain(told, alone)} != {Status.ANSWERED}:
        return None
    return "" if _figures(told[-1]) == set().union(*map(_figures, alone)) else f"{thread}: {told[-1].text}"


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        (
            "how many Shoplifting and how many Warrants executed in Riverside in June 2026",
            ("Shoplifting in Riverside in June 2026", "Warrants executed in Riverside in June 2026"),
        ),
        (
            "Shoplifting; Warrants executed in Riverside in June 2026",
            ("Shoplifting in Riverside in June 2026", "Warrants executed in Riverside in June 2026"),
        ),
        (
            "Shoplifting in Northgate; Warrants executed in Riverside in June 2026",
            ("Shoplifting in Northgate in June 2026", "Warrants executed in Riverside in June 2026"),
        ),
        (
            "Shoplifting in Northgate in June 2026. Warrants executed in Riverside",
            ("Shoplifting in Northgate in June 2026", "Warrants executed in Riverside in June 2026"),
        ),
        (
            "Shoplifting by district in June 2026; Warrants executed in Riverside",
            ("Shoplifting by district in June 2026", "Warrants executed in Riverside in June 2026"),
        ),
        (
            "Shoplifting in Westway and Airport in June 2026, and how many Theft of a pedal cycle",
            (
                "Shoplifting in Westway and Airport in June 2026",
                "Theft of a pedal cycle in Westway and Airport in June 2026",
            ),
        ),
        (
            "Total recorded crime (excluding fraud) in Northgate and Shoplifting in Riverside in June 2026",
            (
                "Total recorded crime (excluding fraud) in Northgate in June 2026",
                "Shoplifting in Riverside in June 2026",
            ),
        ),
        (
            "Shoplifting in Riverside in June 2026 and in Northgate",
            ("Shoplifting in Riverside in June 2026", "Shoplifting in Northgate in June 2026"),
        ),
        (
            "Shoplifting in Riverside in June 2026; which district had the most",
            ("Shoplifting in Riverside in June 2026", "which district had the most Shoplifting in June 2026"),
        ),
        (
            "is Shoplifting in Riverside in June 2026 unusual and are we on target",
            ("is Shoplifting in Riverside in June 2026 unusual", "is Shoplifting in Riverside in June 2026 on target"),
        ),
        (
            "which district rose most for Shoplifting and Theft of a pedal cycle in July 2026 on the year before",
            (
                "which district rose most for Shoplifting in July 2026 on the year before",
                "which district rose most for Theft of a pedal cycle in July 2026 on the year before",
            ),
        ),
    ],
)
def test_each_of_several_things_has_its_own_place_and_time(
    whole: str, parts: tuple[str, ...], talking_of: dict[str, World]
) -> None:
    assert _compared((whole,), parts, talking_of[FORCE]) == ""


@pytest.mark.parametrize(
    ("whole", "then", "parts"),
    [
        (
            "Shoplifting in Riverside and Theft from the person in Northgate in June 2026",
            "compared with the year before",
            (
                "Shoplifting in Riverside in June 2026 compared with the year before",
                "Theft from the person in Northgate in June 2026 compared with the year before",
            ),
        ),
        (
            "which district is highest for Shoplifting and for Theft of a pedal cycle in July 2026",
            "and the lowest",
            (
                "which district is lowest for Shoplifting in July 2026",
                "which district is lowest for Theft of a pedal cycle in July 2026",
            ),
        ),
        (
            "Shoplifting and Warrants executed in Riverside in June 2026",
            "just the second one",
            ("Warrants executed in Riverside in June 2026",),
        ),
    ],
)
def test_what_is_asked_behind_several_things_is_asked_of_each(
    whole: str, then: str, parts: tuple[str, ...], talking_of: dict[str, World]
) -> None:
    assert _compared((whole, then), parts, talking_of[FORCE]) == ""


def test_the_second_of_two_measures_by_area_is_not_the_second_area(talking_of: dict[str, World]) -> None:
    day, thread = DAYS_OF_FORCES[FORCE], "the second of two breakdowns"
    told = [
        answer(talking_of[FORCE], Asked(question=said, as_of=day, thread=thread))
        for said in ("Shoplifting and Warrants executed by district in June 2026", "just the second one")
    ]
    assert [one.reason for one in told] == [None, "which of them"]


def test_several_things_have_the_figures_of_each(talking_of: dict[str, World]) -> None:
    compared = [_compared(*asked, talking_of[FORCE]) for asked in several_asked()]
    assert not [one for one in compared if one]
    assert compared.count("") > NUMBER // 2
