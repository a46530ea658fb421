"""Rates as they are asked for in words: per 1,000 households, per head, a head."""

from collections.abc import Iterator, Sequence

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_phrases import phrases
from bot.asking.question import AskedRate
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span, of_field
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Unit

_ALLOWING = phrases("allowing for, adjusting for, adjusted for, controlling for, taking account of, accounting for")
_OF_NUMBERS = frozenset({"numbers", "number", "size", "sizes", "levels", "volumes", "differences"})
_AS_RATES = phrases("as a rate, as the rate, as rates, as rate, at a rate, on a rate, in rates, as a rate of them")
RATES_BEGIN = frozenset({"per", "a", "in", "as", "at", "on", *(one[0] for one in _ALLOWING)})
_SCALES = {"k": 1_000, "thousand": 1_000, "million": 1_000_000, "m": 1_000_000, "hundred": 100}
_HEADS = ("head", "capita", "person", "people", "inhabitants", "inhabitant", "residents", "resident", "population")
_BASES_OF_PEOPLE = ("residents", "population", "inhabitants", "people", "resident population")
_HOMES = (("homes",), ("home",), ("houses",), ("house",), ("dwellings",), ("dwelling",))
_BASES_OF_HOMES = ("households", "dwellings", "homes")
_BEFORE_A_TIME = ("in", "for", "over", "once", "within", "about", "than", "half", "of", "to", "by")
_TIMES = ("day", "week", "month", "quarter", "year")
_AVERAGES = word_set(
    "average avg averaging mean normally usually typically ordinarily generally usual normal typical regularly expect"
)
"""Beside one of these `in a month` is any month."""


def rates_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What `per`, `a head` and `a month` ask for at a place."""
    words = question.words
    following = words[at + 1] if at + 1 < len(words) else ""
    if tuple(words[at : at + 2]) in _ALLOWING or tuple(words[at : at + 3]) in _ALLOWING:
        yield from _allowed_for(words, at, question.vocabulary)
    if not _AVERAGES.isdisjoint(question.said) and words[at] == "in" and _is_a_time(words[at + 1 : at + 4]):
        # How many do we get in a month on average: in any month, and not in this one.
        yield Span(at, at + 3, tuple(question.vocabulary.readings((words[at + 2],))), per_time=True)
    for said in _AS_RATES:  # as a rate per 1,000: the rate is named once
        if tuple(words[at : at + len(said)]) == said and tuple(words[at + len(said) :][:1]) == ("per",):
            behind = _rates(question.tokens, at + len(said), question.vocabulary)
            yield from (one._replace(start=at) for one in behind if one.rate is not None)
    a_time = following in _TIMES and at and words[at - 1] not in _BEFORE_A_TIME
    if words[at] == "per" or (words[at] == "a" and (following == "head" or a_time)):
        found = _rates(question.tokens, at, question.vocabulary)
        yield from (one for one in found if not _is_the_only_measure(one, question))


def _is_the_only_measure(span: Span, question: PlainQuestion) -> bool:
    """`Rate per 1,000 burglary in Deal`: what a rate is asked of, where no other measure is named and none is of it."""
    measures = question.vocabulary.framework.measures.values()
    of = "" if span.rate is None else span.rate.of
    is_a_base = any(rate.of == of for one in measures for rate in one.rates.values())
    if not of or is_a_base or question.previous is not None:
        return False  # behind a question it is of that one's measure: per 1,000 arrests
    named = names_said(tuple(question.words), question.vocabulary)
    elsewhere = (one for one in named if not span.start <= one.first < span.end)
    return not any(one.sort is Sort.MEASURE for name in elsewhere for one in name.readings)


def _is_a_time(words: Sequence[str]) -> bool:
    """`A month`, and not a month's time."""
    return [*words[:1]] == ["a"] and words[1:2] != [] and words[1] in _TIMES and [*words[2:]] != ["time"]


def _allowed_for(words: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[Span]:
    """`Allowing for passenger numbers`: per so many of the only base that is called so."""
    start = at + next(len(one) for one in _ALLOWING if tuple(words[at : at + len(one)]) == one)
    start += words[start : start + 1] == ["the"]
    if words[start : start + 1] == [] or words[start] in _HEADS:
        return  # said in set phrases (`words/rate_phrases.py`)
    measures = vocabulary.framework.measures
    rates = {rate for one in measures.values() for rate in one.rates.values()}
    for end in range(start + 1, min(start + 4, len(words)) + 1):
        stems = {stem(word) for word in words[start:end] if word not in _OF_NUMBERS}
        called = {rate for rate in rates if stems and stems <= {stem(one) for one in words_of(measures[rate.of].name)}}
        if len(called) == 1:
            (rate,) = called
            yield Span(at, end, rate=AskedRate(rate.per, rate.of))


def _rates(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> Iterator[Span]:
    """`per 1,000 households`, `per head`, `per 100k people`, `per 1,000`; `per month` is a time."""
    place, per = at + 1, None
    word = tokens[place].word if place < len(tokens) else ""
    if word in _TIMES:
        yield Span(at, place + 1, tuple(vocabulary.readings((word,))), per_time=True)
        return
    digits = word.replace(",", "")
    if digits.isdecimal() and 0 < len(digits) <= 9:
        per, place = int(digits), place + 1
    while place < len(tokens) and tokens[place].word in _SCALES:
        per, place = (per or 1) * _SCALES[tokens[place].word], place + 1
    if per is not None and 0 < per <= 1_000_000_000:
        yield Span(at, place, rate=AskedRate(per))
        # Per thousand of the population is per thousand of population.
        of = [token.word for token in tokens[place : place + 2]]
        place += 2 if of == ["of", "the"] else 1 if of[:1] == ["of"] else 0
    for end in range(place + 1, min(place + 6, len(tokens)) + 1):
        words = tuple(token.word for token in tokens[place:end])
        # Of one head there is next to nothing of anything: as many heads are meant as a rate is told by.
        one = None if words[0] in _HEADS else 1
        for key in _bases(words, vocabulary):
            if per is None and _goes_on_happening(key, vocabulary):
                yield of_field(at, 1, Field.RATIO)  # arrests per search: how many of the one to each of the other
                continue
            yield Span(at, end, rate=AskedRate(per or one, key))


def _goes_on_happening(key: str, vocabulary: Vocabulary) -> bool:
    """Whether a base counts what happens, which nothing is told per one of: searches, and no officers or residents."""
    measures = vocabulary.framework.measures
    is_a_base = any(rate.of == key for one in measures.values() for rate in one.rates.values())
    return measures[key].combine is Combine.SUM and measures[key].unit is Unit.COUNT and not is_a_base


def _bases(words: tuple[str, ...], vocabulary: Vocabulary) -> list[str]:
    if words[0] in _HEADS and words[1:] in (("of", "population"), ("of", "the", "population")):
        words = words[:1]
    named = [reading.key for reading in vocabulary.readings(words) if reading.sort is Sort.MEASURE]
    if not named and len(words) == 1:
        rates = (rate for one in vocabulary.framework.measures.values() for rate in one.rates.items())
        named = list(dict.fromkeys(rate.of for name, rate in rates if stem(name) == stem(words[0])))
    if words in _HOMES and not named:
        homes = (vocabulary.readings((name,)) for name in _BASES_OF_HOMES)
        return list(dict.fromkeys(one.key for found in homes for one in found if one.sort is Sort.MEASURE))
    if named or words[0] not in _HEADS or len(words) > 1:
        return named
    people = (vocabulary.readings(tuple(name.split())) for name in _BASES_OF_PEOPLE)
    return list(dict.fromkeys(one.key for found in people for one in found if one.sort is Sort.MEASURE))
