"""Calls by their grade: I grade jobs got to in time, grade 1s within 15 minutes, immediates on time, priority response.

A measure is of a grade where one of its names says which. What is said of a grade names the only measure that is of it
and counted so: a percentage of what was reached in time, or how long it took.
"""

from collections.abc import Iterator
from itertools import product

from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit

_BY_WORD = {"immediate": ("immediates",), "priority": ("priorities",), "emergency": ("emergencies",)}
_DIALLED = "emergency"
"""How many of these there are is asked of the calls to a number."""
_ANSWERING = word_set(
    "attended attendance response responded respond incident incidents attend arrival reached time times"
)
_LIMIT = frozenset({"target"})
_WHAT = ((), ("jobs",), ("incidents",), ("calls",))
_REACHED = (
    ("attended",),
    ("reached",),
    ("got", "to"),
    ("get", "to"),
    ("attend",),
    ("reach",),
    ("made",),
    ("hit",),
    ("responded", "to"),
)
_IN_TIME = (("in", "time"), ("on", "time"), ("within", "target"), ("within", "time"), ("in", "target"))
_OF_PERCENT = (("response",), ("attendance",), ("performance",), ("attended",))
_OF_TIME = (("response",), ("response", "time"), ("response", "times"), ("attendance", "time"), ("attendance", "times"))
_TIME_TO = (
    *(("response", time, to) for time in ("time", "times") for to in ("to", "for", "on")),
    *(("time", "to", *deed) for deed in (("attend",), ("reach",), ("get", "to"))),
)
"""Said before the grade: response time to grade As."""
_HOURS = {"60": (("the", "hour"), ("an", "hour"), ("1", "hour"), ("one", "hour"), ("hour",))}
_LONGEST_LETTER = 1


def names_of_grades(framework: Framework) -> Iterator[tuple[Words, str]]:
    """What people call each measure of a grade, with its key; none for a grade that two measures are of in one way."""
    graded = [(grade, one) for one in framework.measures.values() for grade in _grades_of(one)]
    for grade, measure in graded:
        alike = {one.key for other, one in graded if other == grade and one.unit is measure.unit}
        alone = {one.key for other, one in graded if other == grade} == {measure.key}
        if alike == {measure.key}:
            said = (
                _of_percent(grade, measure, alone=alone)
                if measure.unit is Unit.PERCENT
                else _of_time(grade, measure, alone=alone)
            )
            yield from ((words, measure.key) for words in said)


def _grades_of(measure: Measure) -> Iterator[Words]:
    """The grades that a measure's names speak of: (`i`, `grade`), (`grade`, `1`), (`immediate`,)."""
    if measure.unit not in (Unit.PERCENT, Unit.MINUTES, Unit.SECONDS):
        return
    found: dict[Words, None] = {}
    for words in map(words_of, (measure.name, *measure.aliases)):
        plain = [stem(word) for word in words]
        for at, word in enumerate(plain):
            before, after = plain[max(at - 1, 0) : at], plain[at + 1 : at + 2]
            if word == "grade" and before and len(before[0]) == _LONGEST_LETTER and before[0].isalpha():
                found[*before, "grade"] = None
            elif word == "grade" and after and (after[0].isdecimal() or len(after[0]) == _LONGEST_LETTER):
                found["grade", *after] = None
            elif word == "call" and before and len(before[0]) == _LONGEST_LETTER and before[0].isalpha():
                found[*before, "grade"] = None
            elif word in _BY_WORD and (_ANSWERING | _LIMIT) & {*words}:
                found[word,] = None
    yield from found


def _spoken(grade: Words, measure: Measure) -> Iterator[Words]:
    yield grade
    yield from (one for one in map(words_of, measure.aliases) if len(one) == 1 and _has_a_limit(measure))
    if grade[0] == "grade":
        yield ("grade", f"{grade[1]}s")
        yield from ((f"g{one}",) for one in (grade[1], f"{grade[1]}s") if grade[1].isdecimal())  # gas is no grade
        yield from (("grade", f"{word}s") for word, number in NUMBER_WORDS.items() if grade[1] == str(number))
    if grade[-1] == "grade":
        yield from ((grade[0], "grades"), (grade[0], "calls"))
    yield from ((one,) for one in _BY_WORD.get(grade[0], ()) if len(grade) == 1)


def _of_percent(grade: Words, measure: Measure, *, alone: bool) -> Iterator[Words]:
    limits = [*_limits(measure)]
    for spoken, what in product(_spoken(grade, measure), _WHAT):
        for reached, limit in product(((), *_REACHED), (*_IN_TIME, *limits)):
            yield (*spoken, *what, *reached, *limit)
        if alone and (len(grade) > 1 or _is_answered(grade[0], measure)):
            yield from ((*spoken, *what, *one) for one in _OF_PERCENT)
            yield from ((*spoken, *what) for _ in what or spoken[1:] if grade[0] != _DIALLED)


def _is_answered(grade: str, measure: Measure) -> bool:
    """Whether a name says of a grade that it is attended, and not only that it was in target: immediates in target."""
    named = ({stem(word) for word in words_of(name)} for name in (measure.name, *measure.aliases))
    return any(grade in words and not words.isdisjoint(map(stem, _ANSWERING)) for words in named)


def _of_time(grade: Words, measure: Measure, *, alone: bool) -> Iterator[Words]:
    for spoken, what in product(_spoken(grade, measure), _WHAT):
        yield from ((*spoken, *what, *one) for one in (_OF_TIME if alone else _OF_TIME[1:]))
        yield from ((*one, *spoken, *what) for one in _TIME_TO)


def _has_a_limit(measure: Measure) -> bool:
    return measure.unit is Unit.PERCENT and any(True for _ in _limits(measure))


def _limits(measure: Measure) -> Iterator[Words]:
    """Within how long: `in 15 minutes`, `within the hour`."""
    words = words_of(measure.name)
    for at in range(len(words) - 2):
        if words[at] in ("in", "within", "under") and words[at + 1].isdecimal():
            yield from ((way, *words[at + 1 : at + 3]) for way in ("within", "in"))
            yield from ((way, words[at + 1]) for way in ("within", "in"))
            if words[at + 1 : at + 3] == ("1", "hour"):
                yield from (("within", *hour) for hour in _HOURS["60"])
            if words[at + 2].startswith("min"):
                yield from (("within", *hour) for hour in _HOURS.get(words[at + 1], ()))
