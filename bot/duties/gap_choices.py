"""What can be asked instead where something is not held: the rest of it, or of another measure or place.

What narrows or widens what was asked, such as a time, a rate or a list by area, stays as it was typed.
"""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.answers import NoFigure
from bot.asking.asked_period import NEWEST, Form
from bot.asking.question import Choice, Intent, Question, Read
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.working_out.standing_in import called_alike
from bot.asking.working_out.work import MOVING
from bot.duties.period_choices import period_choice
from bot.figures.framework import Framework
from bot.figures.periods import Period
from bot.figures.series import SeriesKey


def with_all_that_was_asked(
    asked: str, why: NoFigure, question: Question, understood: Read, framework: Framework, denied: frozenset[str]
) -> Iterator[Choice]:
    """The choices of a figure of which a part is not held, each of which asks all that was asked.

    An average stays one over what is held; a comparison is not cut to one of its times, nor one of several areas to one
    of them; another measure of the same thing, such as what is recorded by the quarter, may hold all of it.
    """
    of_one = not question.by and len(question.areas) < 2 and len(question.measures) < 2
    plain = question.intent is Intent.VALUE and of_one
    stretch = why.details.get("stretch")
    if plain or ("times" in why.details and of_one):
        yield from (Choice(label, said) for label, said in why.instead)
    elif "times" in why.details:
        yield from _of_other_times(asked, why, question, understood)
    elif isinstance(stretch, Period) and not (question.against or question.against_period or question.more_periods):
        yield period_choice(asked, question.period.words, stretch, question)
    if len(question.measures) == 1 and not question.groups:
        yield from of_the_same(asked, question.measures[0], understood, framework, denied)


def of_what_is_held(
    asked: str, why: NoFigure, question: Question, understood: Read, framework: Framework
) -> Iterator[Choice]:
    """The choices of a figure of which nothing is held there: another place, or another measure, in what was asked.

    A plain question for the newest is asked by its names; of any other the words stay, but for the one that is changed.
    """
    own = why.details.get("of")
    if not isinstance(own, SeriesKey) or _is_plain(question):
        yield from (Choice(label, said) for label, said in why.instead)
        return
    for measure, area in why.details["others"]:
        elsewhere = area != own.area
        if elsewhere and (question.by or len(question.areas) != 1):
            continue
        said = _typed(asked)
        names, places = framework.measures, framework.areas
        if measure != own.measure:
            said = _with_another(said, names[own.measure].name, names[measure].name, understood)
        if elsewhere and question.home_meant:
            said = f"{said} in {places[area].name}"
        elif elsewhere:
            said = _with_another(said, places[own.area].name, places[area].name, understood)
        if said:
            yield Choice(said, said)


def _is_plain(question: Question) -> bool:
    """Whether nothing is asked but a measure in a place, newest or over what moves with what is held."""
    by_names = Question(measures=question.measures, areas=question.areas, home_meant=question.home_meant)
    return replace(question, period=NEWEST) == by_names and question.period.form in (Form.NEWEST, *MOVING)


def _with_another(said: str, own: str, other: str, understood: Read) -> str:
    """What was typed with another name in the place of the words that were taken for one; empty where they are not."""
    words = next((words for words, taken in understood.steps if taken == own), "")
    return said.replace(words, other, 1) if words and words in said else ""


_OF_COMPARING = frozenset(one.value for one in (Field.COMPARE, Field.SINCE, Field.YEAR_EARLIER, Field.PERIOD_EARLIER))


def _of_other_times(asked: str, why: NoFigure, question: Question, understood: Read) -> Iterator[Choice]:
    """What was asked of all areas, with the two times that can be compared in the place of those at its end."""
    names = [taken for _, taken in understood.steps]
    first = next((place for place, taken in enumerate(names) if taken in _OF_COMPARING), 0)
    if not first or question.period != NEWEST:
        return
    typed, tail = _typed(asked), " ".join(words for words, _ in understood.steps[first:])
    if typed.endswith(f" {tail}"):
        said = f"{typed.removesuffix(tail)}{why.details['times']}"
        yield Choice(said, said)


def of_the_same(
    asked: str, key: str, understood: Read, framework: Framework, denied: frozenset[str]
) -> Iterator[Choice]:
    """What was asked, of each measure of the same thing."""
    own = framework.measures[key]
    for other in called_alike(own, framework, denied):
        if again := _with_another(_typed(asked), own.name, other.name, understood):
            yield Choice(again, again)


def _typed(asked: str) -> str:
    return " ".join(token.word for token in tokens_of(plain_text(asked)))
