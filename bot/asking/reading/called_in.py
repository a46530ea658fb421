"""`Noise complaints`, `calls about street drinkers`, `shoplifting incidents`: what is counted, as it came to be known.

Beside a kind of incident the complaint, the call or the report is what told of it, and no measure of complaints; a
crime that is called an incident is that crime, where what is counted does not leave incidents out. The answer says so.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.counted_as_work import with_its_work
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit
from bot.watching.subject_words import group_name

_TOLD_OF_IT = word_set("complaint complaints call calls report reports")
_INCIDENTS = word_set("incident incidents")
_ABOUT = word_set("about of for on regarding re concerning")
_REASONS = frozenset({"word", "no such groups", "mixed", "not linked", "group", "part of a name"})
_LONGEST = 4


def as_work_or_called_in(
    found: Read, question: PlainQuestion, read_so: Callable[[Sequence[Token]], Read]
) -> Read | None:
    """What is asked of what is counted, where it is called work or as it was told of; `read_so` reads some words."""
    return with_its_work(found, question, read_so) or _called_in(found, question, read_so)


def _called_in(found: Read, question: PlainQuestion, read_so: Callable[[Sequence[Token]], Read]) -> Read | None:
    """What is asked of what is counted, without the word for how it was told of; None where it may be another thing."""
    if not isinstance(found.outcome, NotUnderstood) or found.outcome.reason not in _REASONS:
        return None
    words = question.words
    for place, word in enumerate(words):
        if word not in _TOLD_OF_IT | _INCIDENTS:
            continue
        for first, last, name in _names_beside(words, place):
            named = [
                one for one in question.vocabulary.readings(name) if _may_be_told_of(one, word, question.vocabulary)
            ]
            if len(named) != 1:
                continue
            start = place + 2 if first == place else first
            taken = read_so(
                (*question.tokens[:first], *question.tokens[start : start + len(name)], *question.tokens[last:])
            )
            if isinstance(taken.outcome, Question) and _is_of(taken.outcome, named[0]):
                held = _name_of(named[0], question.vocabulary)
                return replace(taken, only_held=(*taken.only_held, (" ".join(words[first:last]), held)))
    return None


def _names_beside(words: Sequence[str], place: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """What stands straight before a word, or behind `about` after it: from where to where, and its words."""
    for length in range(_LONGEST, 0, -1):
        if place >= length:
            yield place - length, place + 1, tuple(words[place - length : place])
        if words[place + 1 : place + 2] and words[place + 1] in _ABOUT and len(words) >= place + 2 + length:
            yield place, place + 2 + length, tuple(words[place + 2 : place + 2 + length])


def _may_be_told_of(one: Reading, word: str, vocabulary: Vocabulary) -> bool:
    key = one.of if one.sort is Sort.GROUP else one.key if one.sort is Sort.MEASURE else ""
    measure = vocabulary.framework.measures.get(key)
    if measure is None or measure.unit is not Unit.COUNT or measure.combine is not Combine.SUM:
        return False
    if one.sort is Sort.GROUP:
        return _is_of_incidents(measure)
    return word in _INCIDENTS and not _INCIDENTS & {*words_of(measure.description), *words_of(measure.name)}


def _is_of_incidents(measure: Measure) -> bool:
    return any(sense_of(words_of(name)).is_incident for name in (measure.name, *measure.aliases))


def _is_of(asked: Question, one: Reading) -> bool:
    if one.sort is Sort.GROUP:
        return (asked.measures, asked.groups) == ((one.of,), (one.key,))
    return (asked.measures, asked.groups) == ((one.key,), ())


def _name_of(one: Reading, vocabulary: Vocabulary) -> str:
    measures = vocabulary.framework.measures
    if one.sort is Sort.MEASURE:
        return measures[one.key].name
    return f"{measures[one.of].name} ({group_name(measures[one.of], one.key)})"
