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
from bot.asking.words.recorded_phrases import COMPLAINED
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
    return (
        with_its_work(found, question, read_so)
        or _called_in(found, question, read_so)
        or _of_those_complained_of(found, question, read_so)
        or _incidents_left_out(found, question)
    )


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
                held = _name_of(named[0], taken.outcome, question.vocabulary)
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
    if one.sort is Sort.GROUP or word in _TOLD_OF_IT:
        return _is_of_incidents(measure)
    return word in _INCIDENTS and not _INCIDENTS & {*words_of(measure.description), *words_of(measure.name)}


def _is_of_incidents(measure: Measure) -> bool:
    return any(sense_of(words_of(name)).is_incident for name in (measure.name, *measure.aliases))


def _is_of(asked: Question, one: Reading) -> bool:
    if one.sort is Sort.GROUP:
        return (asked.measures, asked.groups) == ((one.of,), (one.key,))
    return asked.measures == (one.key,) and len(asked.groups) <= 1  # noise ASB complaints


def _name_of(one: Reading, asked: Question, vocabulary: Vocabulary) -> str:
    measure = vocabulary.framework.measures[one.of or one.key]
    group = one.key if one.sort is Sort.GROUP else next(iter(asked.groups), "")
    return f"{measure.name} ({group_name(measure, group)})" if group else measure.name


def _incidents_left_out(found: Read, question: PlainQuestion) -> Read | None:
    """That incidents of a crime are not held, where what is counted of it leaves them out: DA incidents."""
    if not isinstance(found.outcome, NotUnderstood) or found.outcome.reason != "word":
        return None
    for place, word in enumerate(question.words):
        for first, last, name in _names_beside(question.words, place) if word in _INCIDENTS else ():
            for one in question.vocabulary.readings(name):
                measure = question.vocabulary.framework.measures.get(one.key) if one.sort is Sort.MEASURE else None
                if measure is not None and _INCIDENTS & {*words_of(measure.description)}:
                    said = _as_written(" ".join(question.words[first:last]), question.written)
                    return replace(found, outcome=NotUnderstood("told apart", said, (measure.name,)))
    return None


def _as_written(said: str, written: str) -> str:
    """Some words with the capitals that they were typed with."""
    at = written.casefold().find(said)
    return written[at : at + len(said)] if at >= 0 else said


def _of_those_complained_of(
    found: Read, question: PlainQuestion, read_so: Callable[[Sequence[Token]], Read]
) -> Read | None:
    """`Complaints about officers`: all that is held of them, where complaints are of whoever works for the police."""
    if not isinstance(found.outcome, NotUnderstood):
        return None
    words, measures = question.words, question.vocabulary.framework.measures
    for place, word in enumerate(words):
        end = next((at for at in range(place + 1, len(words)) if words[at] not in _AGAINST | _WHOM), len(words))
        if word not in COMPLAINED or not {*words[place + 1 : end]} & _WHOM or words[place + 1] not in _AGAINST:
            continue
        taken = read_so((*question.tokens[: place + 1], *question.tokens[end:]))
        if isinstance(taken.outcome, Question) and len(taken.outcome.measures) == 1 and not taken.outcome.groups:
            measure = measures[taken.outcome.measures[0]]
            of_some = {word for one in measure.groups for word in words_of(one.name)} & _WHOM
            if not of_some and not COMPLAINED.isdisjoint(words_of(measure.name)):
                told = (" ".join(words[place:end]), measure.name)
                return replace(taken, only_held=(*taken.only_held, told))
    return None


_AGAINST = word_set("about against of on regarding the our a an")
_WHOM = word_set("officer officers police policemen cop cops constable constables pc pcs staff us force")
