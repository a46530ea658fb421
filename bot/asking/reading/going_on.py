"""A part of a text read as what follows up the part before it, in a sentence or with the names put to it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.definitions_asked import asked_definition
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.first_then import first_of_its_kind_then
from bot.asking.reading.reading import read
from bot.asking.words.tokens import plain_text, tokens_of

_REFUSED = frozenset({"orders", "personal", "signs", "too long", "who I am", "forecast"})
"""Why a question gets no answer whatever else is asked beside it."""
_AND = re.compile(r"^(?:and|also)\s+", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|that|this|they|those)\b", re.IGNORECASE)
_US = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
_OF_ALL_THAT_IS_HELD = (Intent.LINES, Intent.NEXT_DUE, Intent.MEANING, Intent.LEAD, Intent.DEPUTY, Intent.EXTREME)


def goes_on_from(question: Question, vocabulary: Vocabulary, before: Question | None) -> Question | None:
    """What the next part follows up: this question, what it told of, or where it names no measure the one before."""
    if question.measures and question.intent is not Intent.MEANING:
        return replace(question, explain=False, why=False, chart=False)
    topics = question.measures or tuple(key for sort, key in question.topics if sort == Sort.MEASURE.value)
    if len(topics) != 1 or (before is not None and topics[0] in before.measures):
        return before
    home = vocabulary.framework.home
    return Question(measures=topics, areas=(home,) if home is not None else (), home_meant=True)


def following(text: str, vocabulary: Vocabulary, day: date, previous: Question | None) -> Read:
    """A text as what follows up a question, or else as it stands with the names that it goes on from put to it."""
    in_order = None if previous is None else first_of_its_kind_then(text, previous, vocabulary)
    if in_order is not None:
        return Read(in_order)
    found = read(text, vocabulary, day, previous)
    if previous is None or is_refused(found):
        return found
    asked = found.outcome if isinstance(found.outcome, Question) else None
    if asked is not None and (asked.measures or asked.topics):
        return found
    for named in _with_names(_AND.sub("", text), previous, vocabulary):
        again = read(named, vocabulary, day, None)
        if isinstance(again.outcome, Question) and _stands_alone(again.outcome, previous):
            return again
    return found


def _with_names(text: str, previous: Question, vocabulary: Vocabulary) -> Iterator[str]:
    """A text with the one measure and area before it that it goes on from; `what does it include` with the measure."""
    if len(previous.measures) != 1 or len(previous.areas) > 1 or previous.groups or previous.by or previous.peers:
        return
    framework = vocabulary.framework
    measure = framework.measures[previous.measures[0]].name
    named = [framework.areas[key].name for key in previous.areas if not previous.home_meant]
    yield f"{' in '.join([measure, *named])}: {text}"
    of_it = _IT.sub(measure, text, count=1)
    if of_it != text and asked_definition(tokens_of(plain_text(of_it)), vocabulary) is not None:
        yield of_it


def _stands_alone(question: Question, previous: Question) -> bool:
    """Whether what is asked needs no period of the question before: it has its own, or is of all that is held."""
    if previous.period == NEWEST or question.intent in _OF_ALL_THAT_IS_HELD:
        return True
    return question.period != NEWEST and question.measures == previous.measures


def turns_home(text: str, previous: Question | None, vocabulary: Vocabulary) -> bool:
    """`And are we better` after another force: of us, beside it, and not of it."""
    if previous is None or previous.home_meant or not _US.search(text):
        return False
    framework = vocabulary.framework
    return not all(framework.home in framework.with_ancestors(key) for key in previous.areas)


def is_refused(found: Read) -> bool:
    """Whether a text gets no answer, whatever else is asked beside it."""
    outcome = found.outcome
    return isinstance(outcome, NotUnderstood) and outcome.reason in _REFUSED
