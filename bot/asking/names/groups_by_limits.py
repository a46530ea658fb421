"""A group by the limit that its name gives: waited over half an hour, of those who waited 30 minutes or more.

Both sides of a limit are said in many ways; what just meets it is with those beyond it or not as the catalogue has it,
which the answer shows by the group's own name.
"""

from collections.abc import Iterator, Sequence

from bot.asking.periods.period_names import number_of
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure

_OVER, _UNDER = "over", "under"
_BEFORE_IT = {
    **dict.fromkeys(("over", "above", "beyond", "past", "exceeding"), _OVER),
    **dict.fromkeys(("under", "below", "within", "inside"), _UNDER),
}
_THAN = {
    **dict.fromkeys(("more", "longer", "greater", "older"), _OVER),
    **dict.fromkeys(("less", "fewer", "shorter", "quicker", "younger"), _UNDER),
}
_BEHIND_IT = {
    **dict.fromkeys(("plus", "more", "over", "longer", "above", "upwards", "older"), _OVER),
    **dict.fromkeys(("less", "under", "fewer", "below", "younger"), _UNDER),
}
_IN_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800}
_IN_MONTHS = {"month": 1, "year": 12}
_UNITS = {
    **{word: ("time", size) for one, size in _IN_SECONDS.items() for word in (one, f"{one}s")},
    **{word: ("months", size) for one, size in _IN_MONTHS.items() for word in (one, f"{one}s")},
    **dict.fromkeys(("min", "mins"), ("time", 60)),
    **dict.fromkeys(("hr", "hrs"), ("time", 3_600)),
    **dict.fromkeys(("sec", "secs"), ("time", 1)),
}
_SMALL = word_set(
    "the of and for a an in on at to or were was are is had have has been did do got get who that they them us there "
    "by being having than"
)
Limit = tuple[str, str, float]
"""On which side, of what, how much."""


def group_by_its_limit(said: Sequence[str], measure: Measure) -> Group | None:
    """The only group of a measure on that side of the limit that some words give, and of which they say no more."""
    words = [SHORTHAND.get(word, word) for word in said]
    parted = _limit_in(words)
    if parted is None:
        return None
    limit, rest = parted
    found = [
        one for one in measure.groups if any(_is_so(limit, rest, name, measure) for name in (one.name, *one.aliases))
    ]
    return found[0] if len(found) == 1 else None


def _is_so(limit: Limit, rest: Sequence[str], name: str, measure: Measure) -> bool:
    parted = _limit_in([*words_of(name)])
    if parted is None or parted[0] != limit:
        return False
    known = {_in_any_form(word) for each in (name, measure.name, *measure.aliases) for word in words_of(each)}
    return all(_in_any_form(word) in known or word in _SMALL for word in rest)


def _in_any_form(word: str) -> str:
    """Waiting, waits and waited."""
    return next((word.removesuffix(end) for end in ("ing", "ed", "s") if word.endswith(end)), root(word))


def _limit_in(words: Sequence[str]) -> tuple[Limit, Sequence[str]] | None:
    """The limit that stands among some words, and the other words; None where there is none, or more than one."""
    found = [*_limits(words)]
    if len(found) != 1:
        return None
    limit, start, end = found[0]
    return limit, [*words[:start], *words[end:]]


def _limits(words: Sequence[str]) -> Iterator[tuple[Limit, int, int]]:
    for at, word in enumerate(words):
        unit = _UNITS.get(word)
        if unit is None:
            continue
        amount, start = _amount_before(words, at)
        if amount is None:
            continue
        before, behind = words[max(start - 2, 0) : start], words[at + 1 : at + 3]
        size = (unit[0], amount * unit[1])
        if before[-1:] == ["than"] and before[0] in _THAN:
            yield (_THAN[before[0]], *size), start - 2, at + 1
        elif before and before[-1] in _BEFORE_IT:
            yield (_BEFORE_IT[before[-1]], *size), start - 1, at + 1
        elif behind[:1] in (["or"], ["and"]) and behind[1:] != [] and behind[1] in _BEHIND_IT:
            yield (_BEHIND_IT[behind[1]], *size), start, at + 3
        elif behind[:1] == ["plus"]:
            yield (_OVER, *size), start, at + 2


def _amount_before(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """How many of a unit stand before it, and where that begins: half an hour, two hours, 30 minutes."""
    before = [*words[max(at - 2, 0) : at]]
    if before[-2:] in (["half", "a"], ["half", "an"]):
        return 0.5, at - 2
    if before[-1:] == ["half"]:
        return 0.5, at - 1
    if before[-1:] in (["a"], ["an"]):
        return 1, at - 1
    number = number_of(before[-1]) if before else None
    return (None, at) if number is None else (number, at - 1)
