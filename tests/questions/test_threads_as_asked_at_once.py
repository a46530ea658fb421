"""What is changed or added in a thread has the figures of the whole, asked at once.

The questions are put together from measures, places and times of a force with districts and neighbourhoods. Where one
of the two has no answer nothing is compared: that each is answered is held by the packs.
"""

import os
import random
from collections.abc import Mapping

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

NUMBER = 900 if "REEVE_RANDOM" in os.environ else 60
"""How many threads are tried."""

MEASURES = (
    *("Residential burglary", "Shoplifting", "Theft of a motor vehicle", "Robbery of personal property"),
    *("Domestic abuse offences", "Stop and search encounters", "Warrants executed"),
)
AREAS = ("City Central", "Riverside", "Northgate", "Eastfield", "High Moor", "Old Quays", "Thornley")
WHOLE = "Selcaster Police"
TIMES = ("March 2026", "July 2026", "August 2026", "June 2025", "the 12 months to July 2026", "April 2026 to July 2026")
SINCE = ("November 2025", "April 2026", "August 2025")
KINDS = ("district", "neighbourhood")

CHANGED = (
    "{measure} in {area} in {time}",
    "how many {measure} in {area} in {time}",
    "{measure} in {area} in {time} compared with the year before",
    "percentage change in {measure} in {area} in {time} on the year before",
    "{measure} in {area} in {time} per 1,000",
    "{measure} in {area} by month since {since}",
    "highest month for {measure} in {area} since {since}",
    "average {measure} a month in {area} since {since}",
    "is {measure} in {area} unusual",
    "{measure} by {kind} in {time}",
    "{measure} by {kind} in {time} compared with the year before",
    "which {kind} had the most {measure} in {time}",
    "which {kind} had the fewest {measure} in {time}",
    "which {kind} has risen most for {measure} in {time} on the year before",
    "top three {kind}s for {measure} in {time}",
    "{measure} in {area} compared with {whole} in {time}",
    "{measure} in {area} as a share of the force in {time}",
    "rolling 12 months {measure} in {area}",
    "how many times was {measure} in {area} above average since {since}",
)
"""Questions of which one part is changed in the thread."""
REPLIES: Mapping[str, tuple[str, ...]] = {
    "measure": ("and {0}", "what about {0}", "and for {0}", "same for {0}"),
    "area": ("and in {0}", "what about {0}", "same for {0}"),
    "time": ("and in {0}", "what about {0}", "{0}?"),
    "since": ("since {0}", "and since {0}"),
    "kind": ("by {0}", "and by {0}"),
}

FIGURE, AREAS_OF_A_KIND = "{measure} in {area} in {time}", "{measure} by {kind} in {time}"
MONTHS, HIGHEST = "{measure} in {area} by month since {since}", "highest month for {measure} in {area} since {since}"
YEAR_BEFORE = "compared with the year before"
ADDED = (
    (FIGURE, YEAR_BEFORE, f"{FIGURE} {YEAR_BEFORE}"),
    (FIGURE, "per 1,000", f"{FIGURE} per 1,000"),
    (FIGURE, "what share of the force is that", "{measure} in {area} as a share of the force in {time}"),
    (FIGURE, "is that unusual", "is {measure} in {area} in {time} unusual"),
    (FIGURE, "is that on target", "is {measure} in {area} on target in {time}"),
    (AREAS_OF_A_KIND, "which had the most", "which {kind} had the most {measure} in {time}"),
    (AREAS_OF_A_KIND, "per 1,000", f"{AREAS_OF_A_KIND} per 1,000"),
    (AREAS_OF_A_KIND, YEAR_BEFORE, f"{AREAS_OF_A_KIND} {YEAR_BEFORE}"),
    (AREAS_OF_A_KIND, "top three", "top three {kind}s for {measure} in {time}"),
    (MONTHS, "what was the highest", HIGHEST),
    (MONTHS, "total", "total {measure} in {area} since {since}"),
    (HIGHEST, "what was it in {other}", HIGHEST.replace("area", "other")),
)
"""What is asked first, what of it in the thread, and the two at once."""


def threads() -> list[tuple[str, str, str]]:
    """A question, what is asked behind it, and the whole."""
    chance = random.Random(None if "REEVE_RANDOM" in os.environ else 4)  # noqa: S311 - no secret
    return [_changed(chance) if at % 3 else _added(chance) for at in range(NUMBER)]


def _parts(chance: random.Random) -> dict[str, str]:
    area, other = chance.sample(AREAS, 2)
    named = {"measure": MEASURES, "time": TIMES, "since": SINCE, "kind": KINDS}
    return {"area": area, "other": other, "whole": WHOLE, **{part: chance.choice(said) for part, said in named.items()}}


def _changed(chance: random.Random) -> tuple[str, str, str]:
    form, parts = chance.choice(CHANGED), _parts(chance)
    part = chance.choice([one for one in REPLIES if f"{{{one}}}" in form])
    every = {"measure": MEASURES, "area": AREAS, "time": TIMES, "since": SINCE, "kind": KINDS}[part]
    other = chance.choice([one for one in every if one != parts[part]])
    return form.format(**parts), chance.choice(REPLIES[part]).format(other), form.format(**{**parts, part: other})


def _added(chance: random.Random) -> tuple[str, str, str]:
    first, then, whole = chance.choice(ADDED)
    parts = _parts(chance)
    return first.format(**parts), then.format(**parts), whole.format(**parts)


def _figures(found: Answer) -> set[tuple[object, ...]]:
    told = ("measure", "area", "group", "start", "end", "statistic", "value")
    return {tuple(one.get(name) for name in told) for one in found.as_json["answers"]}


@pytest.mark.parametrize(
    ("first", "then", "whole"),
    [
        (
            "which district has risen most for Shoplifting in July 2026 on the year before",
            "and by neighbourhood",
            "which neighbourhood has risen most for Shoplifting in July 2026 on the year before",
        ),
        (
            "districts with more than 200 Shoplifting in July 2026",
            "and neighbourhoods",
            "neighbourhoods with more than 200 Shoplifting in July 2026",
        ),
        (
            "Shoplifting in Riverside compared with Selcaster Police in July 2026",
            "same for Northgate",
            "Shoplifting in Northgate compared with Selcaster Police in July 2026",
        ),
        (
            "Shoplifting in Old Quays in July 2026 compared with the year before",
            "by district",
            "Shoplifting by district in July 2026 compared with the year before",
        ),
        (
            "worst month for Shoplifting in Riverside since April 2026",
            "and in June",
            "Shoplifting in Riverside in June",
        ),
        (
            "Shoplifting by district in July 2025",
            "vs the year before",
            "Shoplifting by district in July 2025 compared with the year before",
        ),
        (
            "Shoplifting by district in August 2026 compared with the year before",
            "same again for 2025",
            "Shoplifting by district in August 2025 compared with the year before",
        ),
        (
            "top three districts for Shoplifting in June 2026",
            "same for 2025",
            "top three districts for Shoplifting in June 2025",
        ),
        (
            "which district has risen most for Shoplifting in July 2026 on the year before",
            "and a year earlier",
            "which district has risen most for Shoplifting in July 2025 on the year before",
        ),
        (
            "which district had the most Stop and search encounters in August 2026",
            "no I meant June 2025",
            "which district had the most Stop and search encounters in June 2025",
        ),
        (
            "Shoplifting in Riverside in August 2026",
            "ok thanks. same for 2025",
            "Shoplifting in Riverside in August 2025",
        ),
        (
            "Theft of a pedal cycle in City Central in July 2025 compared with the year before",
            "force wide",
            "Theft of a pedal cycle in July 2025 compared with the year before",
        ),
        (
            "Shoplifting in Riverside in August 2025",
            "right. now Warrants executed",
            "Warrants executed in Riverside in August 2025",
        ),
        (
            "Shoplifting in Riverside in July 2026",
            "hmm that's high. and Northgate",
            "Shoplifting in Northgate in July 2026",
        ),
    ],
)
def test_what_was_asked_of_the_places_is_asked_of_the_next(
    first: str, then: str, whole: str, talking_of: dict[str, World]
) -> None:
    assert _compared(first, then, whole, talking_of["sixth_force"]) == ""


def test_a_thread_has_the_figures_of_the_whole(talking_of: dict[str, World]) -> None:
    compared = [_compared(*asked, talking_of["sixth_force"]) for asked in threads()]
    assert [one for one in compared if one] == []
    assert compared.count("") > NUMBER // 2


def _compared(first: str, then: str, whole: str, world: World) -> str | None:
    """What is told otherwise in the thread; nothing where it is the same, None where one of the two has no answer."""
    day, thread = DAYS_OF_FORCES["sixth_force"], f"{first} / {then}"
    began = answer(world, Asked(question=first, as_of=day, thread=thread))
    went_on = answer(world, Asked(question=then, as_of=day, thread=thread))
    at_once = answer(world, Asked(question=whole, as_of=day))
    if {began.status, went_on.status, at_once.status} != {Status.ANSWERED}:
        return None
    return "" if _figures(went_on) == _figures(at_once) else f"{thread}: {went_on.text}"
