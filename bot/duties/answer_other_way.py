"""Why something is up that is down: the answer says first which way it went."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.asking.answers import Figure, Listed
from bot.asking.question import Intent, Question, Read, Statistic
from bot.asking.words.field_words import Field
from bot.duties.answer_beside import begun_with
from bot.duties.answered import Answer
from bot.duties.words import Templates
from bot.figures.number_words import figure_in_words, percent_in_words

_WAYS = {Field.RISE.value: 1, Field.FALL.value: -1}
_CALLED = {1: "up", 0: "unchanged", -1: "down"}


def with_the_way_it_went(
    found: Answer,
    question: Question,
    worked: Sequence[Figure] | Listed,
    understood: Read,
    templates: Templates,
) -> Answer:
    """The answer to why a figure rose or fell, which says first that it did not, where it went the other way."""
    said = {_WAYS[taken] for _, taken in understood.steps if taken in _WAYS}
    if not question.why or question.intent is not Intent.CHANGE or isinstance(worked, Listed) or len(said) != 1:
        return found
    way = said.pop()
    rows = [*_rows(worked, way)]
    if not rows:
        return found
    note = templates.render("answer", "other_way", {"rows": rows, "asked": _CALLED[way]})["text"].strip()
    return begun_with(found, note)


def _rows(figures: Sequence[Figure], way: int) -> Iterator[dict[str, Any]]:
    """The changes that went another way than was said, each once: in percent where they are told so."""
    percent = {_subject(one) for one in figures if one.statistic is Statistic.PERCENT_CHANGE}
    for one in figures:
        in_percent = one.statistic is Statistic.PERCENT_CHANGE
        if one.value is None or one.period is None or one.against is None:
            continue
        if in_percent is not (_subject(one) in percent) or one.statistic not in _CHANGES:
            continue
        went = (one.value > 0) - (one.value < 0)
        if went != way:
            size = abs(one.value)
            by = percent_in_words(size) if in_percent else figure_in_words(size, one.unit)
            yield {
                "name": f"{one.measure.name} in {one.area.name}",
                "way": _CALLED[went],
                "by": by if went else "",
                "period": one.period.in_words,
                "against": one.against.in_words,
            }


_CHANGES = (Statistic.CHANGE, Statistic.PERCENT_CHANGE)


def _subject(figure: Figure) -> tuple[str, str, str]:
    return figure.measure.key, figure.area.key, figure.group
