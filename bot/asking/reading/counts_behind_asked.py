"""Which of the counts behind a percentage is asked for: how many it is made of, or how many are not among them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import CountBehind, Question, Read
from bot.asking.reading.late_ones import LIMITED, says_how_soon
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import said_aim
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Measure, Unit

_MISSED_OF_THEM = frozenset((asked, "missed") for asked in ("number", "numbers", "were", "percent", "percentage")) | {
    ("missed", "most"),
    ("missed", "fewest"),
}
"""What share of them were missed is told by those that were; whether it was missed is asked of its target."""
_NUMBER_OF = (("how", "many"), ("number", "of"), ("numbers", "of"), ("volume", "of"), ("volumes", "of"))
_COUNTS = word_set("count counts")
_MORE_OF_THEM = word_set("more fewer")
_TIMES = word_set("days weeks months quarters years waves times")
_ASKED = word_set("surveyed asked interviewed polled sampled questioned responded replied spoke spoken")
_SOON = word_set(
    "attend attended attending attendance attendances answer answered answering reach reached reaching meet met make "
    "made hit hits achieve achieved within inside under time timely timeliness quickly promptly sla target standard "
    "limit performance compliance compliant success successful successes pass passed passes minute minutes min mins "
    "second seconds sec secs hour hours arrive arrived arriving responded respond"
)
"""What is said of those that were dealt with in time, or at all: of them the number may be meant, and not of all."""
_MOST_PERCENT = 100
_OF_THE_PERCENTAGE = word_set("percent percentage point points pp proportion share")
_HELD_TO = (
    *(Field.TARGET, Field.MILESTONE, Field.ON_TRACK, Field.VARIANCE, Field.NEEDED, Field.BELOW_TARGET),
    *(Field.ABOVE_TARGET, Field.MISSED),
)
_OF_ITS_OWN = (Field.PERCENT, Field.SHARE, Field.AS_SHARE, Field.HOW_OFTEN, Field.SAMPLE, Field.MEANING)
_OTHERWISE = (Field.TARGET, Field.MILESTONE, Field.HOW_OFTEN, Field.BELOW_TARGET, Field.ABOVE_TARGET)


def settle_counts_behind(parts: Parts, vocabulary: Vocabulary) -> CountBehind | None:
    """`As a number not a percentage`; `how many did we miss the 15 minutes on` are those that are not in it.

    What was missed can be told only where more is better, so that the percentage is of those that were not missed.
    """
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    of_counts = all(one.unit is Unit.PERCENT for one in measures)
    if parts.has(Field.AS_NUMBERS):
        of_all = parts.words_at(parts.fields[Field.AS_NUMBERS])[-2:] == ("out", "of")
        return (CountBehind.WHOLE if of_all else CountBehind.NUMERATOR) if of_counts else None
    if of_counts and asks_for_a_number(parts, vocabulary):
        of_all = _says_all_asked(parts, vocabulary) or all(_says_cases_alone(parts.words, one) for one in measures)
        return CountBehind.WHOLE if of_all else CountBehind.NUMERATOR
    if of_counts and parts.has(Field.SAMPLE):
        return CountBehind.WHOLE
    alone = of_counts and all(one.better is Better.HIGHER for one in measures)
    how_many = _says_a_number(parts, vocabulary) or any(pair in _MISSED_OF_THEM for pair in pairwise(parts.words))
    if not (alone and how_many and parts.has(Field.MISSED)) or parts.has(*_OTHERWISE):
        return None
    aim = said_aim(parts)
    names = {word for one in measures for name in (one.name, *one.aliases) for word in words_of(name)}
    if aim is not None and (aim.unit in (None, Unit.PERCENT) or str(aim.number) not in names):
        return None
    return CountBehind.REST


def of_all_asked(found: Read) -> Read:
    """What was taken for the name of a survey, where it says that people were asked: all of them are counted."""
    asked, said = found.outcome, {word for typed, _ in found.corrected for word in words_of(typed)}
    if not isinstance(asked, Question) or asked.count_behind is not CountBehind.NUMERATOR or _ASKED.isdisjoint(said):
        return found
    return replace(found, outcome=replace(asked, count_behind=CountBehind.WHOLE))


def asks_for_a_number(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`How many fewer calls were answered in time`, `by division`: a count, which the percentage does not tell."""
    if parts.threshold is not None:
        beyond = any(vocabulary.framework.measures[key].beyond for key in parts.measures)
        return parts.threshold_unit is None and parts.threshold[1] > _MOST_PERCENT and not beyond
    if parts.has(*_HELD_TO) or said_aim(parts) is not None:
        return False
    if parts.has(*_OF_ITS_OWN) or not _OF_THE_PERCENTAGE.isdisjoint(parts.words):
        return False
    return _says_a_number(parts, vocabulary) or _says_more_of_them(parts)


def _says_all_asked(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`How many victims were surveyed`: all who were asked, where that is not what the percentage is called by."""
    measures = (vocabulary.framework.measures[key] for key in parts.measures)
    names = {word for one in measures for name in (one.name, *one.aliases) for word in words_of(name)}
    return not _ASKED.isdisjoint({*parts.words} - names)


def _says_cases_alone(said: Sequence[str], measure: Measure) -> bool:
    """`How many grade 1s did we get` of those attended in time: all that came in, where no word says how soon."""
    limit = LIMITED.search(measure.name)
    if limit is None or not says_how_soon(measure):
        return False
    *_, deed = ("", *words_of(measure.name[: limit.start()]))
    timed = {*words_of(measure.name[limit.start() :])} | ({deed} if deed else set())
    return (_SOON | {stem(word) for word in timed}).isdisjoint({form for word in said for form in (word, stem(word))})


def _says_a_number(parts: Parts, vocabulary: Vocabulary) -> bool:
    return any(_counted(parts.words, at, vocabulary) for at in range(len(parts.words)))


def _counted(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is asked for here, and not how many areas or months there are."""
    if words[at] in _COUNTS:
        return True
    if (*words[at : at + 2],) not in _NUMBER_OF or at + 2 >= len(words) or words[at + 2] in _TIMES:
        return False
    return not any(one.sort is Sort.KIND for one in vocabulary.readings((words[at + 2],)))


def _says_more_of_them(parts: Parts) -> bool:
    """`Are more calls being abandoned`: of what is called by a plural there are more, of a percentage it is more."""
    named = (span for span, reading in parts.taken if reading is not None and reading.sort is Sort.MEASURE)
    return any(
        span.start > 0
        and parts.words[span.start - 1] in _MORE_OF_THEM
        and any(word.endswith("s") and stem(word) != word for word in parts.words[span.start : span.end])
        for span in named
    )
