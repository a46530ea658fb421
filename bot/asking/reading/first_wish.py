"""`How many searches and how many led to arrest`, `number and rank`: what was asked first is answered first, and whole.

Such a text has an answer as one question, of which the first wish would be no part: it is of the part, the rank or the
rate alone. So what stands before the joint is read by itself, and told where the answer to the whole would not tell it.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from bot.asking.asked_period import NEWEST
from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import OF_COUNTS, Intent, NotUnderstood, Question, Read
from bot.asking.reading.asked_together import asked_together
from bot.asking.reading.count_of_the_part_before import with_counts_of_the_part_before
from bot.asking.reading.dropped_wishes import Reader, dropped_wishes
from bot.asking.reading.going_on import following, goes_on_from
from bot.asking.reading.part import Part
from bot.asking.reading.percentage_of_them import with_its_share_plain
from bot.asking.reading.reading import read
from bot.asking.reading.total_beside_parts import in_words_with, told_once, total_beside_parts
from bot.asking.reading.wish_behind_a_part import wish_behind_a_part
from bot.asking.reading.wishes_listed import wishes_listed

_NUMBER = r"(?:(?:how (?:many|much)|(?:what|the|total|a|an)? ?(?:total )?(?:numbers?|count) of)\b)"
_COUNT = r"(?:(?:the |its )?(?:numbers?|counts?|totals?|volumes?)\b(?! of))"
_PLACED = r"(?:(?:the |its |their |our )?(?:rank|ranks|ranking|position|place in the (?:table|order))\b)"
_RATED = r"(?:(?:the |its |their )?(?:crime )?rates?\b|per (?:1,?000|head|capita|person)\b)"
_ORDERED = r"(?:(?:in |at )?(?:which|what|where|whos?)\b|how (?:does|do|did|is|was|are|high) )"
_BEHIND = rf"(?:{_NUMBER}|{_COUNT}|{_PLACED}|{_RATED}|{_ORDERED})"
_JOINT = re.compile(
    rf"\s*[,;:]?\s+(?:(?P<and>(?:and|plus|&|\+)(?: also| then)?) (?={_BEHIND})|(?P<of>(?:and )?of which,?) (?=\w))"
    rf"|\s*[,;]\s+(?P<pause>)(?={_BEHIND})",
    re.IGNORECASE,
)
_IS_A_COUNT = re.compile(_COUNT, re.IGNORECASE)
_NUMBERS = re.compile(_NUMBER, re.IGNORECASE)
_SAYS_ITS_PLACE = re.compile(r"where (?:does|do|did|is|are|was|were) (?!that|it|this)|how ", re.IGNORECASE)
_COUNTS = re.compile(r"\b(?:how many|number|numbers|count|counts|total|totals|volume|volumes)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\b(?:how (?:many|much)|what number) of (?:them|those|these|it|that|which)\b", re.IGNORECASE)
_THAT_CAME = re.compile(
    r"\b(?:that|which) (?:came|resulted|arose|followed|stemmed) (?:from|of|out of) (?:it|them|that|those|these)\b",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\s*,?\s+(?:and )?of which,?(?: were| was| are| is)? (?=\w)", re.IGNORECASE)
_PLUS = re.compile(r"\s(?:plus|&|\+) (?=how (?:many|much)\b)", re.IGNORECASE)
_BY_AREAS = (Intent.RANK, Intent.RANKING, Intent.RATE)
_MOST_WORDS = 60
_BETWEEN_TWO = re.compile(
    r"\b(?:difference|gap|distance) between .+ and (?:the |its |our |their )?(?:target|milestone|goal)\b", re.IGNORECASE
)
"""`The gap between robbery and its target`: one thing is asked of the two."""


def with_its_first_wish(
    text: str, found: Read, vocabulary: Vocabulary, day: date, previous: Question | None
) -> tuple[Part, ...]:
    """What was asked first, and the question that a text has come to; nothing where that tells the first as well."""
    if len(text.split()) > _MOST_WORDS or _BETWEEN_TWO.search(text):
        return ()
    parts = _parts_with_the_first(text, found, vocabulary, day, previous)
    if not parts:

        def behind(said: str, before: Question | None) -> Read:
            if before is previous:
                return read(said, vocabulary, day, previous)
            follows = None if before is None else goes_on_from(before, vocabulary, previous)
            return following(said, vocabulary, day, follows)

        parts = dropped_wishes(text, found, Reader(behind, vocabulary), previous)
    return with_counts_of_the_part_before(parts, vocabulary)


def _parts_with_the_first(
    text: str, found: Read, vocabulary: Vocabulary, day: date, previous: Question | None
) -> tuple[Part, ...]:
    """What was asked first and what follows it, each as it is read by itself."""

    def again(said: str) -> Read:
        return read(said, vocabulary, day, previous)

    if together := asked_together(text, again, vocabulary) or wishes_listed(text, again, vocabulary):
        return tuple(Part(*one) for one in together)
    if parts := total_beside_parts(text, found, again, vocabulary):
        return parts
    if parts := wish_behind_a_part(text, found, again, vocabulary, day):
        return parts
    joints = [*_JOINT.finditer(text)]
    whole = found if isinstance(found.outcome, Question) else _said_plainly(text, again)
    if not isinstance(whole.outcome, Question):
        shared = again(with_its_share_plain(text))
        is_share = isinstance(shared.outcome, Question) and shared.outcome.intent is Intent.SHARE
        return (Part(text, shared),) if is_share else ()
    for joint in joints:
        before, behind = text[: joint.start()].strip(), text[joint.end() :].strip()
        if joint["pause"] is not None and not (_COUNTS.search(before) or _IS_A_COUNT.match(behind)):
            continue
        alone = again(before)
        first = alone.outcome
        if not isinstance(first, Question) or not _is_plain(first):
            continue
        if first.intent in _BY_AREAS and _NUMBERS.match(behind) and whole.outcome.groups != first.groups:
            return Part(before, alone), Part(behind, Read(NotUnderstood("mixed")))
        asked = _asked_behind(whole.outcome, first, behind)
        if asked is None or _tells(asked, first, before) or not _is_of_the_same(asked, first, vocabulary):
            return ()
        filled = _filled(first, asked, behind)
        own = Part(in_words_with(before, first, filled, vocabulary), replace(alone, outcome=filled))
        return own, Part(behind, told_once(replace(whole, outcome=asked), alone))
    return ()


def _asked_behind(whole: Question, first: Question, behind: str) -> Question | None:
    """What is asked behind the first wish: what the whole comes to, or the number beside a rank, a rate or a change."""
    if first.intent in _BY_AREAS and _IS_A_COUNT.match(behind) and whole.groups == first.groups:
        told = first.intent is Intent.RATE and not whole.by
        return None if told else _figure_of(whole, whole.by if first.intent is Intent.RATE else "")
    if first.intent is Intent.CHANGE and whole.intent is Intent.CHANGE and _NUMBERS.match(behind):
        return _figure_of(whole, "") if whole.groups != first.groups else None
    if first.intent is not Intent.VALUE:
        return None
    if whole.count_behind is not None and first.count_behind is None and whole.intent in OF_COUNTS:
        return whole
    return whole if whole.intent is Intent.VALUE or whole.intent in _BY_AREAS else None


def _figure_of(whole: Question, by: str) -> Question:
    """The plain figure of what is asked of in another way."""
    areas, home = whole.areas, whole.home_meant
    return Question(
        measures=whole.measures, groups=whole.groups, areas=areas, home_meant=home, period=whole.period, by=by
    )


def _said_plainly(text: str, again: Callable[[str], Read]) -> Read:
    """A text that has no answer with the words that point back to the first wish left out: how many of those were."""
    put = _THAT_CAME.sub("", _OF_THEM.sub("how many", _PLUS.sub(" and ", text)))
    put = _OF_WHICH.sub(" and how many were ", put)
    return again(put) if put != text else Read(NotUnderstood("word"))


def _is_plain(question: Question) -> bool:
    """Whether one thing is asked for, over one time, and no reason or list."""
    if not question.measures or question.more_periods or question.peers:
        return False
    return not (question.why or question.explain or question.condition)


def _tells(asked: Question, first: Question, before: str) -> bool:
    """Whether the answer to one question tells what another asks for."""
    if asked.more_periods or asked == first:
        return True
    if asked.intent is Intent.RATE and not asked.by and len(asked.areas) == 1:
        return True
    if asked.intent in _BY_AREAS:
        return asked.intent is Intent.RANKING and (asked.by_number or first.by == asked.by)
    if first.intent is not Intent.VALUE or asked.intent is not Intent.VALUE:
        return False
    same = {*first.measures} <= {*asked.measures} and (not asked.groups or {*first.groups} >= {*asked.groups})
    return same and ({*first.areas} <= {*asked.areas} or not (_COUNTS.search(before) or first.period != NEWEST))


def _is_of_the_same(asked: Question, first: Question, vocabulary: Vocabulary) -> bool:
    """Whether what is asked behind is of the measure asked first: a part of it, what came of it, its rank or rate."""
    if asked.measures == first.measures:
        return True
    outcomes = by_outcome(vocabulary.framework.measures[first.measures[0]], vocabulary.framework)
    return outcomes is not None and asked.measures == (outcomes.key,)


def _filled(first: Question, asked: Question, behind: str) -> Question:
    """The first wish, with the time and the place that stand behind it where it names none."""
    period = asked.period if first.period == NEWEST else first.period
    if first.intent is not Intent.VALUE:
        by = asked.by if first.intent is Intent.RATE else first.by
        return replace(first, period=period, by=by, **_placed_as(asked, first))
    if asked.intent is Intent.RATE and asked.by and not first.by:
        first = replace(first, by=asked.by, areas=asked.areas, home_meant=asked.home_meant)
    other = (asked.groups, asked.measures, asked.intent) != (first.groups, first.measures, first.intent)
    if other and not _SAYS_ITS_PLACE.match(behind):
        first = replace(first, **_placed_as(asked, first))
    return replace(first, period=period)


def _placed_as(asked: Question, first: Question) -> dict[str, Any]:
    """The place of another question for one that names none."""
    return {"areas": asked.areas, "home_meant": asked.home_meant} if first.home_meant else {}
