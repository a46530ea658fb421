"""The stretches of a question that mean something: the fewest and longest that leave the fewest words over."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.asking.names.beside_words import beside_words
from bot.asking.names.dimensions import dimensions_said
from bot.asking.names.driving_words import driving_words
from bot.asking.names.share_phrases import fractions_of
from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import AskedRate
from bot.asking.reading.asides import asides
from bot.asking.reading.asked_spans import asked_spans
from bot.asking.reading.comparing_words import comparatives, is_parted_difference
from bot.asking.reading.counted_kinds import asks_for_each_of_a_kind, asks_for_names, counts_all_of_a_kind
from bot.asking.reading.groups_alone import with_measure_of_groups
from bot.asking.reading.ranked_among import nationally
from bot.asking.reading.settled_words import not_parted_by_a_share, settled
from bot.asking.reading.span import ASIDE, Segmentation, Span
from bot.asking.reading.words_of_places import with_words_of_places
from bot.asking.words.common_words import COURTESY, DAYTIMES
from bot.asking.words.deputies_asked import asks_for_a_deputy
from bot.asking.words.field_words import Field
from bot.asking.words.how_much_of import HOW_MUCH, asks_for_a_part
from bot.asking.words.order_words import order_words
from bot.asking.words.rate_phrases import rate_phrases
from bot.asking.words.tokens import Token, stem
from bot.asking.words.who_is_first import asks_where_it_comes, asks_who_or_where

MOST_READINGS = 8
MOST_FIRST = 50
_ENDS = {
    "top": Field.HIGHEST,
    "highest": Field.HIGHEST,
    "biggest": Field.HIGHEST,
    "largest": Field.HIGHEST,
    "busiest": Field.HIGHEST,
    "bottom": Field.LOWEST,
    "lowest": Field.LOWEST,
    "smallest": Field.LOWEST,
    "quietest": Field.LOWEST,
    "best": Field.BEST,
    "worst": Field.WORST,
}
_SCALES = {"k": 1_000, "thousand": 1_000, "million": 1_000_000, "m": 1_000_000, "hundred": 100}
_HEADS = ("head", "capita", "person", "people", "inhabitants", "inhabitant", "residents", "resident", "population")
_BASES_OF_PEOPLE = ("residents", "population", "inhabitants", "people", "resident population")
_BEFORE_A_TIME = ("in", "for", "over", "once", "within", "about", "than", "half", "of", "to", "by")
_TIMES = ("day", "week", "month", "quarter", "year")
_KNOWN_ON = ("as known on", "as known at", "as it was known on", "known on", "as we knew it on", "as was known on")
_AS_AT = ("as at", "as of", "as on")
_FIRST_OF_MARKS = frozenset(phrase.split()[0] for phrase in (*_KNOWN_ON, *_AS_AT))


def segmentations(tokens: Sequence[Token], vocabulary: Vocabulary, day: date, written: str) -> tuple[Segmentation, ...]:
    """The ways of cutting a question that leave the fewest words over, and among them those of the fewest stretches.

    `written` is the question as it was typed, for names that count only in capitals.
    """
    periods = PeriodReader(tokens, day)
    found = [_of_one_sense(_spans_at(tokens, at, vocabulary, periods, written)) for at in range(len(tokens))]
    # From the end: the least (words left over, stretches) from each place on, and the stretches that achieve it.
    least: list[tuple[int, int]] = [(0, 0)] * (len(tokens) + 1)
    best: list[list[Span]] = [[] for _ in tokens]
    for at in range(len(tokens) - 1, -1, -1):
        candidates = [*found[at], Span(at, at + 1)]
        costs = [(least[one.end][0] + (not one.placed), least[one.end][1] + 1) for one in candidates]
        least[at] = min(costs)
        best[at] = [one for one, cost in zip(candidates, costs, strict=True) if cost == least[at]]
    paths = (settled(path, tokens, vocabulary) for path in _paths(best, 0, len(tokens)))
    placed = (with_words_of_places(path, tokens, vocabulary) for path in paths)
    return tuple(with_measure_of_groups(path, tokens, vocabulary) for path in placed)


_SHARE = Reading(Sort.FIELD, Field.SHARE.value)
_RANK = Reading(Sort.FIELD, Field.RANK.value, "asked")
_WHO_IS_FIRST = Reading(Sort.FIELD, Field.AREAS.value, "asked")
_ASKING_FIELDS = (Field.ON_TRACK, Field.NEXT_MEETING, Field.PUBLISHED)
_ASKING = frozenset({_RANK, _WHO_IS_FIRST, *(Reading(Sort.FIELD, one.value) for one in _ASKING_FIELDS)})


def _of_one_sense(spans: Iterable[Span]) -> list[Span]:
    """Spans without words that change nothing that ask: did we make our milestone, due for the next meeting."""
    kept = [*spans]
    reached = {one.end for one in kept if _ASKING & {*one.readings}}
    return [one for one in kept if one.end not in reached or not one.is_a(Sort.HARMLESS)]


def _paths(best: Sequence[Sequence[Span]], at: int, end: int) -> list[Segmentation]:
    paths: list[Segmentation] = [()]
    done: list[Segmentation] = []
    while paths and len(done) < MOST_READINGS:
        path = paths.pop()
        place = path[-1].end if path else at
        if place == end:
            done.append(path)
            continue
        paths.extend((*path, one) for one in best[place][:MOST_READINGS])
        paths = paths[-MOST_READINGS * 2 :]
    return done


def _spans_at(
    tokens: Sequence[Token], at: int, vocabulary: Vocabulary, periods: PeriodReader, written: str
) -> Iterator[Span]:
    said = [token.word for token in tokens]
    words = said[at : at + LONGEST_PHRASE]
    yield from _names_at(tokens, at, vocabulary, written)
    if (period := periods.period(at)) is not None:
        yield Span(at, at + period[0], period=period[1])
    for shared in (_shared_beginnings(said, at, vocabulary), _shared_endings(said, at, vocabulary)):
        if shared:
            yield Span(at, at + 1, shared)
    yield from (Span(at, at + length, among) for length, among in nationally(said, at, vocabulary))
    yield from _comparing(said, at)
    yield from (Span(at, at + length, rate=AskedRate()) for length in rate_phrases(said, at))
    for length, field in driving_words(said, at, vocabulary):
        yield Span(at, at + length, (Reading(Sort.FIELD, field.value),))
    yield from (Span(at, at + length, (_SHARE,)) for length in fractions_of(said, at, vocabulary))
    if length := asks_who_or_where(said, at):
        yield Span(at, at + length, (_WHO_IS_FIRST,))
    yield from (Span(at, at + length, (_RANK,)) for length in asks_where_it_comes(said, at))
    yield from (Span(at, at + length, (meant,)) for length, meant in beside_words(said, at, vocabulary))
    if counts_all_of_a_kind(said, at, vocabulary) or asks_for_names(said, at, vocabulary):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, said[at]),))
    yield from (Span(at, at + length, readings) for length, readings in dimensions_said(said, at, vocabulary))
    if asks_for_each_of_a_kind(said, at, vocabulary):
        yield Span(at, at + 1, (Reading(Sort.FIELD, Field.BY.value),))
    if length := asks_for_a_deputy(said, at):
        yield Span(at, at + length, (Reading(Sort.FIELD, Field.DEPUTY.value),))
    for length in {*asides(tokens, at, written, vocabulary.is_name)}:
        yield Span(at, at + length, (Reading(Sort.HARMLESS, ASIDE),))
    yield from _marked_days(tokens, at, periods)
    yield from _firsts(tokens, at)
    yield from _so_many_areas(tokens, at, vocabulary)
    yield from asked_spans(tokens, at, periods, vocabulary, written)
    if at == 0 and words[0] in DAYTIMES and _greets(tokens):
        yield Span(0, 1, (Reading(Sort.HARMLESS, words[0]),))
    a_time = words[0] == "a" and words[1:2] and words[1] in _TIMES and at and said[at - 1] not in _BEFORE_A_TIME
    if words[0] == "per" or (words[0] == "a" and words[1:2] == ["head"]) or a_time:
        yield from _rates(tokens, at, vocabulary)


def _names_at(tokens: Sequence[Token], at: int, vocabulary: Vocabulary, written: str) -> Iterator[Span]:
    """What phrases of the catalogue and of the field stand at a place.

    With a comma or the like within it a name must stand in its own order: find rate, stop search are two.
    """
    said = [token.word for token in tokens]
    words, parted = said[at : at + LONGEST_PHRASE], False
    for length in range(1, len(words) + 1):
        phrase = tuple(words[:length])
        parted = parted or (length > 1 and tokens[at + length - 1].parted)
        readings = not_parted_by_a_share(vocabulary.readings(phrase), phrase, said[:at], vocabulary)
        if phrase in vocabulary.capitals and not _in_capitals(vocabulary.capitals[phrase], written):
            readings = frozenset(one for one in readings if one.sort in (Sort.FIELD, Sort.HARMLESS))
        if parted and not vocabulary.is_in_order(phrase):
            readings = frozenset(one for one in readings if one.sort is not Sort.MEASURE)
        if readings and not _is_a_name_by_its_capital(phrase, written):
            yield Span(at, at + length, tuple(sorted(readings)))
        if not vocabulary.goes_on(phrase):
            break


def _comparing(said: Sequence[str], at: int) -> Iterator[Span]:
    """Words that compare what stands around them, not what follows."""
    if is_parted_difference(said, at):
        yield Span(at, at + 1, (Reading(Sort.FIELD, Field.DIFFERENCE.value),))
    if asks_for_a_part(said, at):
        yield Span(at, at + len(HOW_MUCH), (Reading(Sort.FIELD, Field.SHARE.value),))
    for length in comparatives(said, at):
        yield Span(at, at + length, (Reading(Sort.FIELD, Field.COMPARE.value),))
    for length, field in order_words(said, at):
        yield Span(at, at + length, (Reading(Sort.FIELD, field.value),))


def _shared_beginnings(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    """`North Bank East and West`: the area called North Bank West."""
    if at < MOST_SHARED or words[at - 1] not in _JOINING:
        return ()
    for length in range(LEAST_SHARED, MOST_SHARED + LEAST_SHARED):
        before = tuple(words[max(at - 1 - length, 0) : at - 1])
        if _named(before, Sort.AREA, vocabulary):
            found = _named((*before[:-1], words[at]), Sort.AREA, vocabulary)
            if found:
                return found
    return ()


def _shared_endings(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    """`Personal and business robbery`: personal robbery, where that is a measure."""
    if words[at + 1 : at + 2] and words[at + 1] in _JOINING:
        for length in range(LEAST_SHARED, MOST_SHARED + LEAST_SHARED):
            after = tuple(words[at + 2 : at + 2 + length])
            if _named(after, Sort.MEASURE, vocabulary):
                found = _named((words[at], *after[1:]), Sort.MEASURE, vocabulary)
                if found:
                    return found
    return ()


def _named(words: tuple[str, ...], sort: Sort, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    return tuple(sorted(one for one in vocabulary.readings(words) if one.sort is sort)) if len(words) > 1 else ()


_JOINING = frozenset({"and", "or"})
LEAST_SHARED, MOST_SHARED = 2, 3


def _is_a_name_by_its_capital(phrase: tuple[str, ...], written: str) -> bool:
    """`In Control` within a sentence: a place that is called as a word of the field is."""
    if len(phrase) != 2 or phrase[0] not in ("in", "at", "under"):
        return False
    others = re.findall(r"[A-Za-z]+", written)[1:]
    capital = re.search(rf"\b{phrase[0]} {phrase[1].capitalize()}\b", written) is not None
    return capital and any(word.islower() and word not in ("in", "at", "under") for word in others)


def _in_capitals(names: frozenset[str], written: str) -> bool:
    if written.isupper():
        return False
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", written) for name in names if name.isupper())


def _greets(tokens: Sequence[Token]) -> bool:
    """Whether the first word is said to somebody: a comma or a form of address follows."""
    return len(tokens) > 1 and (tokens[1].parted or tokens[1].word in ("all", "reeve", "team", *COURTESY))


def _firsts(tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """`Top 3`, `three highest`, `bottom five`."""
    words = [token.word for token in tokens[at : at + 3]]
    the = words[:1] == ["the"]
    pair = words[the : the + 2]
    if len(pair) < 2:
        return
    for said, number in (pair, reversed(pair)):
        how_many = number_of(number)
        if said in _ENDS and how_many is not None and 1 <= how_many <= MOST_FIRST:
            yield Span(at, at + the + 2, (Reading(Sort.FIELD, _ENDS[said].value),), first=how_many)


def _so_many_areas(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> Iterator[Span]:
    """`Which two boroughs have the most`: how many of them are asked for."""
    how_many = number_of(tokens[at].word)
    if how_many is None or not 2 <= how_many <= MOST_FIRST or at + 1 >= len(tokens):
        return
    opens = at == 0 and not counts_all_of_a_kind([token.word for token in tokens], at, vocabulary)
    asks = opens or tokens[at - 1].word in ("which", "what", "the", "me", "name", "list")
    if asks and any(
        one.sort is Sort.KIND and one.of == "plural" for one in vocabulary.readings((tokens[at + 1].word,))
    ):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, tokens[at].word),), first=how_many)


def _marked_days(tokens: Sequence[Token], at: int, periods: PeriodReader) -> Iterator[Span]:
    if tokens[at].word not in _FIRST_OF_MARKS:
        return
    words = [token.word for token in tokens[at : at + 6]]
    for phrases, is_known in ((_KNOWN_ON, True), (_AS_AT, False)):
        for phrase in phrases:
            marker = phrase.split()
            if words[: len(marker)] == marker and (found := periods.day(at + len(marker))):
                end = at + len(marker) + found[0]
                yield Span(at, end, known_on=found[1]) if is_known else Span(at, end, as_at=found[1])


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
            yield Span(at, end, rate=AskedRate(per or one, key))


def _bases(words: tuple[str, ...], vocabulary: Vocabulary) -> list[str]:
    if words[0] in _HEADS and words[1:] in (("of", "population"), ("of", "the", "population")):
        words = words[:1]
    named = [reading.key for reading in vocabulary.readings(words) if reading.sort is Sort.MEASURE]
    if not named and len(words) == 1:
        rates = (rate for one in vocabulary.framework.measures.values() for rate in one.rates.items())
        named = list(dict.fromkeys(rate.of for name, rate in rates if stem(name) == stem(words[0])))
    if named or words[0] not in _HEADS or len(words) > 1:
        return named
    people = (vocabulary.readings(tuple(name.split())) for name in _BASES_OF_PEOPLE)
    return list(dict.fromkeys(one.key for found in people for one in found if one.sort is Sort.MEASURE))
