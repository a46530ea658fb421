"""Threads of many turns: behind each of them the figures are those of all that is asked by then, asked at once.

What is asked (a measure, a place or a kind of place, a time, how it is told) is kept beside the thread, and each turn
changes one of them. Where one of the two has no answer the thread ends: that each is answered is held by the packs.
"""

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

NUMBER = 150 if "REEVE_RANDOM" in os.environ else 7
"""How many threads are tried."""
TURNS = 6
FORCE, WHOLE = "sixth_force", "Selcaster Police"
MEASURES = ("Residential burglary", "Shoplifting", "Theft of a pedal cycle", "Warrants executed")
AREAS = ("City Central", "Riverside", "Northgate", "High Moor", "Old Quays", "Thornley")
KINDS = ("district", "neighbourhood")
TIMES = ("July 2026", "August 2026", "June 2025", "August 2025", "the 12 months to July 2026", "May 2026 to July 2026")
SPOKEN_BEFORE = ("", "", "ok thanks. ", "cheers, ", "hmm that's high. ", "right. ")
NAMED = ("and {0}", "what about {0}", "{0}?", "same for {0}", "the same but {0}")
PUT_RIGHT = ("no I meant {0}", "sorry, {0}", "no, {0}")
ENDS = {"which had the most": "which {0} had the most", "which had the fewest": "which {0} had the fewest"}
TOLD = {
    "compared with the year before": ("compared with the year before", "vs the year before", "against last year"),
    "per 1,000": ("per 1,000", "as a rate"),
}


@dataclass(frozen=True)
class Whole:
    """All that is asked by then: of a place, or of each of a kind of them, of which an end can be asked."""

    measure: str
    area: str
    time: str
    kind: str = ""
    end: str = ""
    told: str = ""

    def __str__(self) -> str:
        if self.end:
            return f"{self.end.format(self.kind)} {self.measure} in {self.time}"
        where = f"by {self.kind}" if self.kind else f"in {self.area}"
        return f"{self.measure} {where} in {self.time} {self.told}".rstrip()


Turn = tuple[str, Whole]


def _another(chance: random.Random, every: tuple[str, ...], but: str) -> str:
    return chance.choice([one for one in every if one != but])


def _of_another_measure(asked: Whole, chance: random.Random) -> Turn:
    other = _another(chance, MEASURES, asked.measure)
    return chance.choice((*NAMED, *PUT_RIGHT, "now {0}")).format(other), replace(asked, measure=other)


def _of_another_area(asked: Whole, chance: random.Random) -> Turn | None:
    other = _another(chance, AREAS, asked.area)
    said = chance.choice((*NAMED, *PUT_RIGHT, "and in {0}", "over in {0}")).format(other)
    return None if asked.kind else (said, replace(asked, area=other))


def _of_another_time(asked: Whole, chance: random.Random) -> Turn | None:
    other = _another(chance, TIMES, asked.time)
    said = chance.choice(("and in {0}", "what about {0}", "same for {0}", *PUT_RIGHT)).format(other)
    return None if asked.told.startswith("compared") else (said, replace(asked, time=other))


def _of_another_year(asked: Whole, chance: random.Random) -> Turn | None:
    month, year = asked.time.split(" ")[0], asked.time[-4:]
    if year != "2026" or asked.time != f"{month} 2026":
        return None
    return chance.choice(("same again for 2025", "same for 2025")), replace(asked, time=f"{month} 2025")


def _told_otherwise(asked: Whole, chance: random.Random) -> Turn | None:
    told = chance.choice(tuple(TOLD))
    return None if asked.end or asked.told else (chance.choice(TOLD[told]), replace(asked, told=told))


def _of_each(asked: Whole, chance: random.Random) -> Turn | None:
    kind = _another(chance, KINDS, asked.kind)
    there = asked.area == WHOLE and not asked.end
    return (f"by {kind}", replace(asked, kind=kind)) if there else None


def _of_the_force(asked: Whole, chance: random.Random) -> Turn | None:
    said = chance.choice(("force wide", "for the whole force", "and the force"))
    return None if asked.kind or asked.area == WHOLE else (said, replace(asked, area=WHOLE))


def _of_an_end(asked: Whole, chance: random.Random) -> Turn | None:
    said = chance.choice(tuple(ENDS))
    there = asked.kind and not asked.told and ENDS[said] != asked.end
    return (said, replace(asked, end=ENDS[said])) if there else None


TURNED: tuple[Callable[[Whole, random.Random], Turn | None], ...] = (
    *(_of_another_measure, _of_another_area, _of_another_time, _of_another_year),
    *(_told_otherwise, _of_each, _of_the_force, _of_an_end),
)


def _walk(chance: random.Random) -> Iterator[Turn]:
    """The first question of a thread, and each turn with all that is asked by then."""
    whole = Whole(chance.choice(MEASURES), chance.choice((*AREAS, WHOLE, WHOLE)), chance.choice(TIMES))
    yield str(whole), whole
    for _ in range(TURNS):
        turns = [turn for one in TURNED if (turn := one(whole, chance)) is not None]
        said, whole = chance.choice(turns)
        yield chance.choice(SPOKEN_BEFORE) + said, whole


def _figures(found: Answer) -> set[tuple[object, ...]]:
    told = ("measure", "area", "group", "start", "end", "value")
    return {tuple(one.get(name) for name in told) for one in found.as_json["answers"]}


def _turns_compared(turns: list[Turn], world: World) -> Iterator[str]:
    """Of each turn what is told otherwise, or nothing, up to the first that has no answer."""
    day, thread = DAYS_OF_FORCES[FORCE], " > ".join(said for said, _ in turns)

    def both() -> Iterator[tuple[str, Answer, Answer]]:
        for said, whole in turns:
            in_thread = answer(world, Asked(question=said, as_of=day, thread=thread))
            yield f"{said} = {whole}", in_thread, answer(world, Asked(question=str(whole), as_of=day))

    for what, one, other in takewhile(lambda found: {found[1].status, found[2].status} == {Status.ANSWERED}, both()):
        yield "" if _figures(one) == _figures(other) else f"{thread}: {what}: {one.text}"


def test_every_turn_has_the_figures_of_all_that_is_asked(talking_of: dict[str, World]) -> None:
    chance = random.Random(None if "REEVE_RANDOM" in os.environ else 9)  # noqa: S311 - no secret
    walks = [list(_walk(chance)) for _ in range(NUMBER)]
    compared = [found for turns in walks for found in _turns_compared(turns, talking_of[FORCE])]
    assert [one for one in compared if one] == []
    assert len(compared) > NUMBER * TURNS // 2
