"""What a few words name, where they do nothing else: an area, a measure, a group or a time."""

from dataclasses import dataclass
from datetime import date

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.spans import segmentations
from bot.asking.reading.taking_parts import every_part
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import plain_text, tokens_of


@dataclass(frozen=True, slots=True)
class Named:
    """What some words name, of one sort alone."""

    measures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    periods: tuple[AskedPeriod, ...] = ()


def named_alone(text: str, vocabulary: Vocabulary, day: date) -> tuple[Named, ...]:
    """Every way in which a text does nothing but name things of one sort."""
    question = PlainQuestion(tokens_of(plain_text(text)), vocabulary, day, text)
    found = (
        _named(parts, vocabulary)
        for path in segmentations(question)
        if all(span.placed for span in path)
        for parts in every_part(path, question.tokens, vocabulary)
    )
    named = tuple(dict.fromkeys(one for one in found if one is not None))
    return named or _in_other_words(text, vocabulary, day)


def _in_other_words(text: str, vocabulary: Vocabulary, day: date) -> tuple[Named, ...]:
    """A measure that is called otherwise, and nothing said of it."""
    asked = read(text, vocabulary, day).outcome
    if not isinstance(asked, Question):
        return ()
    plain = Question(measures=asked.measures, areas=asked.areas, home_meant=True)
    return (Named(measures=asked.measures),) if asked == plain and asked.measures else ()


def _named(parts: Parts, vocabulary: Vocabulary) -> Named | None:
    lists = (parts.kinds, parts.peers, parts.tags, parts.objectives, parts.dimensions, parts.waves, parts.cadences)
    marks = (parts.first, parts.threshold, parts.known_on, parts.as_at, parts.rate)
    if any(lists) or any(marks) or set(parts.fields) - {Field.HOME}:
        return None
    home = vocabulary.framework.home
    areas = tuple(parts.areas) or ((home,) if parts.home_said and home is not None else ())
    groups = tuple(key for key, _ in parts.groups)
    named = Named(tuple(parts.measures) if not groups else (), areas, groups, tuple(one for _, one in parts.periods))
    return named if sum(map(bool, (named.measures, named.areas, named.groups, named.periods))) == 1 else None


def times_named(said: str, vocabulary: Vocabulary, day: date) -> tuple[tuple[AskedPeriod, ...], ...]:
    """The times that some words do nothing but name; one that is empty where they name none, or more than one."""
    named = {one.periods for one in named_alone(said, vocabulary, day)}
    return tuple(named) if len(named) == 1 else ((),)
