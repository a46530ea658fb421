"""A choice among what a question can mean, in words: the second one, 2, residential, yes."""

import re
from collections.abc import Sequence
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.place_words import place_said
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set

MOST_WORDS = 8
_CALENDAR_QUARTER = re.compile(r"\b(?:\d{4}-Q[1-4]|calendar Q[1-4] \d{4})\b")
_FINANCIAL_QUARTER = re.compile(r"\b(?:\d{4}/\d{2}-Q[1-4]|Q[1-4] \d{4}/\d{2})\b")
_YES = word_set("yes yeah yep yup ok okay sure correct please do go on ahead fine right thats it leave out exactly")
_GOES_ON = re.compile(r"(?:and|in|what about|how about)\b")
_FREE = word_set(
    "the a one ones year quarter i meant mean want wanted for in it option please just only thanks and of on"
)


def chosen(said: str, choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """The choice that some words take: by its place, by words that only it has, or by yes where there is but one.

    Several where all of those have the words, and others have not: they are fewer to choose from.
    """
    words = words_of(said)
    if not choices or not words or len(words) > MOST_WORDS:
        return ()
    place = place_said(" ".join(word for word in words if word not in ("please", "thanks")))
    if place is not None and all(word in _FREE for word in (*place.before.split(), *place.behind.split())):
        at = place.among(len(choices))
        return () if at is None else (choices[at],)
    if len(choices) == 1:
        return (choices[0],) if all(word in _YES for word in words) else ()
    return _by_its_words([word for word in words if word not in _FREE], choices)


def said_otherwise(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> tuple[Choice, ...]:
    """The choice that asks just what is said now, in other words: `vs last year` where the year before was offered."""
    if thread.question is None or not thread.unanswered or not thread.choices:
        return ()
    asked = read(said, vocabulary, day, thread.question).outcome
    if not isinstance(asked, Question) or asked == thread.question:
        return ()
    offered = ((one, read(one.question, vocabulary, day, thread.question).outcome) for one in thread.choices)
    return tuple(one for one, meant in offered if meant == asked)[:1]


def offered_before(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> tuple[Choice, ...]:
    """One of the choices that were offered first, where fewer of them were left: `business` after `residential`."""
    if not thread.choices or not thread.unanswered:
        return ()
    first = read(thread.unanswered.partition(GOES_ON_IN)[0], vocabulary, day, thread.question).outcome
    offered = first.choices if isinstance(first, NotUnderstood) else ()
    fewer = {*thread.choices} < {*offered}
    found = chosen(said, offered) if fewer and place_said(said) is None else ()
    return found if len(found) == 1 else ()


def leaves_the_group(offered: Choice, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what is offered is of all, and a place that is said asks for the group that stands there."""
    if thread.question is None or not thread.question.groups or not _GOES_ON.match(said):
        return False
    whole = read(offered.question, vocabulary, day).outcome
    asked = read(said, vocabulary, day, thread.question).outcome
    of_all = isinstance(whole, Question) and not whole.groups
    return of_all and isinstance(asked, Question) and asked.groups == thread.question.groups


def _by_its_words(words: Sequence[str], choices: Sequence[Choice]) -> tuple[Choice, ...]:
    said = {stem(word) for word in words}
    labels = [{stem(word) for word in words_of(one.label)} | _year_meant(one.question) for one in choices]
    fitting = tuple(one for one, label in zip(choices, labels, strict=True) if said and said <= label)
    return fitting if len(fitting) < len(choices) else ()


def _year_meant(question: str) -> set[str]:
    """`The calendar one`: which year the quarter of a choice is of."""
    said = set[str]()
    if _CALENDAR_QUARTER.search(question):
        said.add("calendar")
    if _FINANCIAL_QUARTER.search(question):
        said |= {"financial", "fiscal"}
    return said
