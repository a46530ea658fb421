"""`And red`, `which are green` after what was told of one objective or area: of that, and not of the whole plan."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.colours_asked import objectives_called
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.chasing.updates import Status

_OF_TARGETS = (Intent.LIST_MISSED, Intent.LIST_TARGETS)
_OPENS_A_QUESTION = word_set("what whats anything everything is are has do show tell list")
_ASKS_WHAT = word_set("what whats anything everything show tell list")
_PLURALS = word_set("targets measures kpis deliverables")
_OF_ALL = word_set("everything everywhere all force plan whole overall elsewhere else other others")
_WE = word_set("we us our")
_NOT_OF_THOSE = NotUnderstood("not of those")


def of_its_colour(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The reply of a colour, or of missed targets, of the objective or area that stands there; None of all else."""
    found = _of_its_colour(said, thread, vocabulary, day)
    return None if found is None else Reply(said, None, Read(found))


def _of_its_colour(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """What is of a colour, or misses its target, of the objective or area that stands there.

    Why that cannot be told; None where neither is asked for, or nothing stands there that narrows it.
    """
    words = {*words_of(said)}
    if thread.question is not None or not (thread.listed or thread.unanswered) or words & _OF_ALL:
        return None
    asked = read(said, vocabulary, day).outcome
    if not isinstance(asked, Question) or not _names_nothing(asked, vocabulary):
        return None
    if thread.unanswered:
        of_a_colour = bool(words & {*Status})
        return _of_what_had_no_answer(said, asked, thread.unanswered, vocabulary) if of_a_colour else None
    stood = thread.listed
    if stood is None or (words & _WE and {*stood.areas} - {vocabulary.framework.home}):
        return None  # we may be all of us, and not the area that stands there
    return _of_what_stood(said, asked, stood, vocabulary)


def _names_nothing(asked: Question, vocabulary: Vocabulary) -> bool:
    """Whether targets or work of a colour are asked for, and not of what."""
    if asked.intent is Intent.SAID:
        return asked.topic in {*Status} and not asked.topics
    named = asked.measures or asked.tags or asked.objectives or asked.by or {*asked.areas} - {vocabulary.framework.home}
    return asked.intent in _OF_TARGETS and not named


def _of_what_stood(
    said: str, asked: Question, stood: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    if stood.measures or stood.by:
        return None
    objectives = stood.objectives
    if stood.intent is Intent.SAID and not objectives:
        if stood.topics:
            return None if _is_in_full(said) else _as_it_was_said(asked, stood)
        named = tuple(word for word in words_of(stood.topic) if word not in {*Status})
        if not named:
            return asked
        objectives = tuple(objectives_called(named, vocabulary))
        if len(objectives) != 1:
            return _NOT_OF_THOSE
    areas = tuple(area for area in stood.areas if area != vocabulary.framework.home)
    if not (objectives or areas or stood.tags):
        return None
    return _narrowed(asked, objectives, areas, stood.tags)


def _is_in_full(said: str) -> bool:
    """`What's red`, `which targets are missed`: a question of the whole plan, whatever one deliverable stands there."""
    words = words_of(said)
    return words[0] in _ASKS_WHAT or not _PLURALS.isdisjoint(words)


def _as_it_was_said(asked: Question, stood: Question) -> Question | NotUnderstood:
    """`Is it on track` behind one deliverable: what its lead last said of it; of several, or a colour, nothing."""
    of_one = asked.intent is Intent.LIST_TARGETS and len(stood.topics) == 1 and not asked.topic
    return replace(stood, topic="") if of_one and stood.topics[0][0] == Sort.DELIVERABLE.value else _NOT_OF_THOSE


def _narrowed(
    asked: Question, objectives: tuple[str, ...], areas: tuple[str, ...], tags: tuple[str, ...]
) -> Question | NotUnderstood:
    if asked.intent is not Intent.SAID:
        return replace(asked, objectives=objectives, areas=areas or asked.areas, tags=tags)
    if areas or tags or len(objectives) != 1:
        return _NOT_OF_THOSE  # deliverables are of no area
    return replace(asked, objectives=objectives)


def _of_what_had_no_answer(
    said: str, asked: Question, unanswered: str, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """`Red ones` after what had no answer: of the only objective named in it; where none is, that it has to be said.

    What is a question in full stands by itself, but where what had no answer was of a colour too, or of work.
    """
    words = tuple(words_of(unanswered))
    objectives = tuple(dict.fromkeys(_objectives_in(words, vocabulary)))
    if len(objectives) == 1:
        return _narrowed(asked, objectives, (), ())
    alone = {*words_of(said)[:1]} <= _OPENS_A_QUESTION
    if alone and not objectives and not {*words} & {*Status}:
        return None
    return NotUnderstood("nothing before", unanswered)


def _objectives_in(words: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(words)) + 1):
            yield from objectives_called(words[start:end], vocabulary)
