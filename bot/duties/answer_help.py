"""Help: questions to start from, of this catalogue, each of which is answered if it is asked."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from bot.asking.answers import Status
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.duties.answer import Answer, answer_again
from bot.duties.answer_world import World
from bot.duties.asker import Asked, denied_measures
from bot.figures.measures import Measure

MOST_EXAMPLES = 4
MOST_TRIED = 12
_HELPLESS = frozenset({"small talk", "who I am", "nothing asked", "no measure"})
_PERIODS = {"day": "last week", "week": "last week", "month": "last month", "quarter": "last quarter"}
_LIST = "What is above its limit?"
_WORDS = ("{measure} in {area} {period}", "Is {measure} in {area} stable?", "{measure} in {area} year to date")


def wants_examples(found: Answer) -> bool:
    """Whether somebody asked for help, or asked nothing that there is an answer to."""
    asked_for_help = found.question is not None and found.question.intent is Intent.HELP
    return asked_for_help or found.reason in _HELPLESS


def examples(world: World, asked: Asked) -> tuple[str, ...]:
    """Questions that are answered to who asks, where they ask: as many kinds and measures as there is room for."""
    tried = islice(_candidates(world, asked), MOST_TRIED)
    figures = tuple(islice((text for text in tried if _is_answered(world, asked, text)), MOST_EXAMPLES - 1))
    # A list is always answered, if with none; trying it would chart every series.
    return (*figures, _LIST) if figures else ()


def _candidates(world: World, asked: Asked) -> Iterator[str]:
    framework = world.catalogue.framework
    denied = denied_measures(asked, world.catalogue)
    home = framework.home or next(iter(framework.areas), "")
    areas = [*framework.children_of(home)[:1], *([framework.areas[home]] if home in framework.areas else [])]
    measures = [one for one in framework.measures.values() if one.key not in denied and one.better.value != "neither"]
    places = [(measure, area.name) for area in areas for measure in measures]
    for place, (measure, area) in enumerate(places):
        words = _WORDS[place % len(_WORDS)]
        yield words.format(measure=measure.name, area=area, period=_period(measure, asked.as_of))


def _period(measure: Measure, today: date) -> str:
    return _PERIODS.get(measure.cadence.value, f"{today.year - 1}")


def _is_answered(world: World, asked: Asked, text: str) -> bool:
    understood = read(text, world.vocabulary, asked.as_of, None)
    if not isinstance(understood.outcome, Question):
        return False
    return answer_again(world, asked, understood.outcome, understood.steps).status is Status.ANSWERED
