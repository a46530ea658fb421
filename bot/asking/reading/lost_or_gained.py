"""`How many officers have we lost since April`: of what is counted at a moment, that there are fewer, or more, now."""

from collections.abc import Iterator, Sequence

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.share_then import WHAT_WAS_TOLD
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

LOST_BEGINNINGS = word_set("lost lose losing gained gain gaining shed shedding left")
_MANY = {"fewer": Field.FALL, "less": Field.FALL, "more": Field.RISE}
_HAD = word_set(
    "had seen recorded recording having seeing doing taken taking there getting got had made making been have"
)
_OTHERWISE_SAID = word_set("than or who which most least what where many how often")
LOST_BEGINNINGS |= frozenset(_MANY)
_FEWER = word_set("lost lose losing shed shedding")
_HAVE = word_set("have has whos weve did do are were is been")
_LONGEST_NAME = 8
_WE_HAVE = ({"we", "have"}, {"you", "have"}, {"they", "have"})


def lost_or_gained_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The verb, where whoever has lost or gained them stands before it and they are counted at a moment.

    So are `fewer` and `more` behind a verb of having: have we had fewer burglaries this year, is there more of it. How
    many we have got left is how many there are.
    """
    words = question.words
    if words[at] in _MANY:
        had = words[at - 1] in _HAD if at else False
        had = had and (words[at] != "more" or _is_of_us(words, at))
        if had and not _OTHERWISE_SAID & {*words} and len(_MANY.keys() & {*words}) == 1:
            of_it = words[at + 1 : at + 2] == ["of"] and words[at + 2 : at + 3] != [] and words[at + 2] in WHAT_WAS_TOLD
            yield Span(at, at + 1 + 2 * of_it, (Reading(Sort.FIELD, _MANY[words[at]].value),))
        return
    if words[at] in _FEWER and _is_of_losses(question):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
        return
    if words[at] not in LOST_BEGINNINGS or not _HAVE & {*words[max(at - 3, 0) : at]}:
        return
    if not names_a_stock(question, at):
        return
    if words[at] == "left":
        if words[at - 1] == "got" or {*words[max(at - 2, 0) : at]} in _WE_HAVE:
            yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
        return
    if (
        tuple(words[at + 1 : at + 2]) == ("or",)
        and words[at + 2 : at + 3]
        and words[at + 2] in LOST_BEGINNINGS - {"left"}
    ):
        yield Span(at, at + 3, (Reading(Sort.FIELD, Field.CHANGE.value),))
        return
    field = Field.FALL if words[at] in _FEWER else Field.RISE
    yield Span(at, at + 1, (Reading(Sort.FIELD, field.value),))


def _is_of_us(words: Sequence[str], at: int) -> bool:
    """`Are we seeing more`, `is there more of it`: more than before; what a place has may be more than another's."""
    if words[at - 1] in ("have", "had") and at + 1 == len(words):
        return False
    return words[at - 1] in ("there", "been") or not _US.isdisjoint(words[max(at - 3, 0) : at - 1])


_US = word_set("we you weve were")


def _is_of_losses(question: PlainQuestion) -> bool:
    """`How much lost to fraud`: of losses in pounds it says no more than they do, wherever it stands."""
    if "much" not in question.words and "pounds" not in question.words and "money" not in question.words:
        return False
    said = names_said(tuple(question.words), question.vocabulary)
    keys = {one.key for name in said for one in name.readings if one.sort is Sort.MEASURE}
    measures = [question.vocabulary.framework.measures[key] for key in keys]
    return bool(measures) and all(
        one.unit is Unit.POUNDS and not _LOSSES.isdisjoint(words_of(" ".join((one.name, *one.aliases))))
        for one in measures
    )


_LOSSES = word_set("loss losses lost")
BROUGHT = word_set("brought bring brings bringing driven drove drives driving pushed push got get gotten")
WAYS = frozenset({"up", "down"})
_FURTHEST = 8


def brought_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Brought burglary down`: the verb, whose way stands behind the measure that it is said of."""
    for place in range(at + 1, min(at + _FURTHEST, len(question.words))):
        if question.tokens[place].opens:
            return
        if question.words[place] in WAYS:
            said = question.words[at + 1 : place]
            stretches = (said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1))
            named = (one.sort for words in stretches for one in question.vocabulary.readings(tuple(words)))
            if Sort.MEASURE in named:
                yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
            return


def names_a_stock(question: PlainQuestion, verb: int) -> bool:
    """Whether every measure that is named is of what there is at a moment, and none is named with the verb in it."""
    measures = question.vocabulary.framework.measures
    named: set[str] = set()
    for start in range(len(question.words)):
        for end in range(start + 1, min(start + _LONGEST_NAME, len(question.words)) + 1):
            readings = question.vocabulary.readings(tuple(question.words[start:end]))
            keys = {one.of or one.key for one in readings if one.sort in (Sort.MEASURE, Sort.GROUP)}
            if keys and start <= verb < end:
                return False
            named |= keys
    if question.previous is not None and "many" in question.words[:verb]:
        named = named or {*question.previous.measures}
    return bool(named) and all(measures[key].combine is Combine.LAST or _is_felt(measures[key]) for key in named)


def _is_felt(measure: Measure) -> bool:
    """Whether a percentage or a score is of what people feel towards us, which is lost and gained as well."""
    names = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return measure.unit in (Unit.PERCENT, Unit.SCORE) and not _FELT.isdisjoint(names)


_FELT = word_set("confidence trust satisfaction legitimacy faith support goodwill")
