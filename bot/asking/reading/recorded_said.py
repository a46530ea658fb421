"""`Rapes reported to the force`: that what is counted was recorded, and nothing of what."""

from collections.abc import Iterator, Sequence

from bot.asking.names.names_unmeant import Said, may_be_meant, names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_phrases import lengths_at
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.recorded_phrases import (
    ADJECTIVES,
    AGAINST_US,
    BEFORE_TIMES_AND_PLACES,
    BY_OFFICERS,
    CAME_TO_US,
    COMPLAINED,
    FROM_THE_PUBLIC,
    GO_ON,
    HELPERS,
    LODGED,
    NOT_SO,
    SENT_IN,
    STAGES,
    TO_US,
    WRITTEN_DOWN,
)
from bot.asking.words.tokens import words_of
from bot.figures.measures import Combine, Measure, Unit

RECORDED_AMONG = CAME_TO_US | COMPLAINED | {"reports"}
RECORDED_BEGINNINGS = CAME_TO_US | {"against"} | frozenset(said[0] for said in (*HELPERS, *ADJECTIVES))
_ASIDE = (Reading(Sort.HARMLESS, ASIDE),)
_LONGEST_NAME = 6


def recorded_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What says that cases were recorded: behind the measure that counts them, or straight before it."""
    words = question.words
    if NOT_SO & {*words[max(at - 2, 0) : at]} or _are_told_apart(words):
        return
    yield from (Span(at, end, _ASIDE) for end in _against_us(question, at) if _may_end(question, end))
    for helper in (0, *lengths_at(words, at, HELPERS)):
        verb = at + helper
        if verb < len(words) and words[verb] in CAME_TO_US and not question.tokens[verb].parted:
            for end in _ends_of_being_recorded(question, verb):
                yield Span(at, end, _ASIDE)
    yield from _said_before(question, at)


def _are_told_apart(words: Sequence[str]) -> bool:
    """`How many of those reported were recorded`: two such words, unless they are joined as one."""
    places = [place for place, word in enumerate(words) if word in CAME_TO_US]
    joined = any(words[place + 1 : place + 2] in (["and"], ["or"]) for place in places)
    return len({words[place] for place in places}) > 1 and not joined


def _ends_of_being_recorded(question: PlainQuestion, verb: int) -> Iterator[int]:
    """Where `recorded by us` may end, where a count of cases stands before it and what follows adds nothing."""
    counted = _counted_before(question, verb)
    if counted is None or may_be_meant(question.tokens, verb, question.vocabulary, question.written):
        return
    words = question.words
    said_of = {word for name in (counted.name, *counted.aliases) for word in words_of(name)}
    if words[verb] in LODGED and not SENT_IN & said_of:
        return
    tails = [0, *lengths_at(words, verb + 1, TO_US)]
    if words[verb] in WRITTEN_DOWN:
        tails += lengths_at(words, verb + 1, BY_OFFICERS)
    tails += (end - verb - 1 for end in _against_us(question, verb + 1))
    if "public" in said_of:
        tails += lengths_at(words, verb + 1, FROM_THE_PUBLIC)
    if _is_by_home(words, verb + 1, question.vocabulary):
        yield verb + 2
    yield from (verb + 1 + tail for tail in tails if _may_end(question, verb + 1 + tail))


def _against_us(question: PlainQuestion, at: int) -> Iterator[int]:
    """Where `complaints against us` may end: not behind the name of an area, that of which may be held against ours."""
    if question.words[at : at + 1] != ["against"]:
        return
    before = [one for one in names_said(tuple(question.words), question.vocabulary) if one.end <= at]
    placed = any(reading.sort in (Sort.AREA, Sort.KIND, Sort.PEERS) for one in before for reading in one.readings)
    counted = _counted_before(question, at)
    if counted is None or placed or question.words[at - 1] not in COMPLAINED | CAME_TO_US:
        return
    if COMPLAINED & {word for name in (counted.name, *counted.aliases) for word in words_of(name)}:
        yield from (at + length for length in lengths_at(question.words, at, AGAINST_US))


def _counted_before(question: PlainQuestion, place: int) -> Measure | None:
    """The count of cases that is named last before a place; None where another measure is, or none."""
    named = [one for one in names_said(tuple(question.words), question.vocabulary) if one.end <= place]
    measures = [measure for one in named if (measure := _measure_of(one, question.vocabulary)) is not None]
    return measures[-1] if measures and _counts_cases(measures[-1]) else None


def _measure_of(said: Said, vocabulary: Vocabulary) -> Measure | None:
    """The measure of a name, or that of the group that it is alone: rapes of sexual offences."""
    keys = [one.key for one in sorted(said.readings) if one.sort is Sort.MEASURE]
    of_groups = {one.of for one in said.readings if one.sort is Sort.GROUP}
    keys = keys or ([*of_groups] if len(of_groups) == 1 else [])
    return vocabulary.framework.measures[keys[0]] if keys else None


def _counts_cases(measure: Measure) -> bool:
    of_a_stage = not STAGES.isdisjoint(words_of(measure.name))
    return measure.unit is Unit.COUNT and measure.combine is Combine.SUM and not of_a_stage


def _may_end(question: PlainQuestion, end: int) -> bool:
    """Whether what follows is the end of a clause, a time, a place, or a word that goes on with the question."""
    words, tokens = question.words, question.tokens
    if end == len(words) or tokens[end].opens or tokens[end].parted or words[end] in GO_ON:
        return True
    if _is_placed(question, end):
        return True
    behind = end + 1 + (words[end + 1 : end + 2] == ["the"])
    return words[end] in BEFORE_TIMES_AND_PLACES and (_is_placed(question, end + 1) or _is_placed(question, behind))


def _is_placed(question: PlainQuestion, at: int) -> bool:
    """Whether a time or a place stands at a place of the question."""
    if at >= len(question.words):
        return False
    if question.periods.period(at) is not None:
        return True
    phrases = (tuple(question.words[at : at + length]) for length in range(1, _LONGEST_NAME))
    places = (Sort.AREA, Sort.KIND, Sort.PEERS)
    return any(one.sort in places for phrase in phrases for one in question.vocabulary.readings(phrase))


def _is_by_home(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether `by` and the name of home stand at a place: recorded by Kent Police."""
    home = Reading(Sort.AREA, vocabulary.framework.home or "")
    phrases = (tuple(words[at + 1 : at + 1 + length]) for length in range(1, _LONGEST_NAME))
    return [*words[at : at + 1]] == ["by"] and any(home in vocabulary.readings(phrase) for phrase in phrases if phrase)


def _said_before(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Reported rapes`, `police recorded hate crime`, `reports of rape`: straight before the count of them."""
    for said in ADJECTIVES:
        end = at + len(said)
        if tuple(question.words[at:end]) != said or end >= len(question.words) or question.tokens[end].parted:
            continue
        named = (one for one in names_said(tuple(question.words), question.vocabulary) if one.first == end)
        measure = next((_measure_of(one, question.vocabulary) for one in named), None)
        if measure is not None and _counts_cases(measure) and _is_whole(question, end):
            telling = end - 1 - (said[-1] == "of")
            meant = may_be_meant(question.tokens, telling, question.vocabulary, question.written)
            yield from () if meant else (Span(at, end, _ASIDE),)


def _is_whole(question: PlainQuestion, at: int) -> bool:
    """Whether a name at a place is its own or its plural: recorded drug may be drug possession that is cut short."""
    one = next(one for one in names_said(tuple(question.words), question.vocabulary) if one.first == at)
    said = tuple(question.words[at : one.end])
    return said in question.vocabulary.names or said[-1].endswith("s")
