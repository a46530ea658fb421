"""`And the charge rate` after a crime: that of this crime where it is held, and never that of all crime."""

from dataclasses import replace
from datetime import date

from bot.asking.names.kinds_as_groups import are_crimes
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

_OUTCOMES = word_set(
    "outcome outcomes charge charges charged charging summons summonsed detection detections detected solved solve "
    "clearance cleared conviction convictions convicted"
)
_OF_ALL = frozenset(
    map(stem, word_set("all total overall recorded police notifiable crime crimes offence offences of for the by"))
)
_SAYS_ALL = frozenset({"all", "total", "overall"})
_ALSO_CRIMES = word_set("sexual weapons vehicle homicide trafficking knife")


def outcomes_of_the_crime(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What came of the crime that stands there, for what would be of all crime; None of anything else.

    Where it is held of all crime alone, or of another, that has no answer.
    """
    words = words_of(text)
    if reply.each or thread.question is None or _OUTCOMES.isdisjoint(words):
        return None
    if _names_a_crime(words) or not _SAYS_ALL.isdisjoint(words):
        return None
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    found = _of_the_crime(text, asked, thread.question, vocabulary)
    return None if found is None else Reply(text, thread.question, found)


def _of_the_crime(text: str, asked: Question | NotUnderstood, before: Question, vocabulary: Vocabulary) -> Read | None:
    if not isinstance(asked, Question) or len(before.measures) != 1 or len(asked.measures) != 1:
        return None
    measures = vocabulary.framework.measures
    crime, rate = measures[before.measures[0]], measures[asked.measures[0]]
    if not _is_one_crime(crime) or not _is_of_outcomes(rate) or _plain(rate) >= _plain(crime):
        return None
    wanted = _of_no_crime(rate) | _plain(crime)
    own = [one for one in measures.values() if _is_of_outcomes(one) and _plain(one) == wanted]
    if len(own) != 1:
        return Read(NotUnderstood("not linked"), ((rate.name.lower(), rate.name), (crime.name.lower(), crime.name)))
    asked = replace(before, intent=Intent.VALUE) if asked.intent is Intent.MEANING else asked
    return Read(replace(asked, measures=(own[0].key,)), corrected=((text, own[0].name),))


def _is_one_crime(measure: Measure) -> bool:
    counted = measure.unit is Unit.COUNT and measure.combine is Combine.SUM
    return counted and bool(_plain(measure)) and _names_a_crime(words_of(measure.name))


def _names_a_crime(words: tuple[str, ...]) -> bool:
    return are_crimes(words) or not _ALSO_CRIMES.isdisjoint(words)


def _is_of_outcomes(measure: Measure) -> bool:
    return measure.unit is Unit.PERCENT and not _OUTCOMES.isdisjoint(words_of(measure.name))


def _plain(measure: Measure) -> frozenset[str]:
    """The words of a measure's name, but those that say that it is of all."""
    return frozenset(map(stem, words_of(measure.name))) - _OF_ALL


def _of_no_crime(rate: Measure) -> frozenset[str]:
    words = frozenset(word for word in words_of(rate.name) if not _names_a_crime((word,)))
    return frozenset(map(stem, words)) - _OF_ALL
