"""`Theft of`, `theft from` behind a measure: the kind of it whose name begins so; `broken into` of cars before it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.names_in_other_words import counts_in_other_words
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.one_group_then import of_one_group
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set

_ENDS = word_set("of from with without against")
"""Behind them stands what is left unsaid."""
_OPENS = word_set("and n the just only what about how many for of so ok then were got have been")
_BROKEN_INTO, _VEHICLE = sense_of(("broken", "into")).bag, sense_of(("vehicle",)).bag
_INTO = word_set("into over screwed")


def kind_begun(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """The figure before of the only kind whose name begins with what is said; None of anything else."""
    last, words = thread.question, _without_what_opens(said)
    if last is not None and sense_of(tuple(words)).bag == _BROKEN_INTO and words[-1] in _INTO:
        return _done_to_vehicles(words, last, vocabulary)
    if last is None or len(last.measures) != 1 or ":" in last.by or len(words) == 1 or words[-1] not in _ENDS:
        return None
    begins = [stem(word) for word in words]
    found = {
        one.key
        for one in vocabulary.framework.measures[last.measures[0]].groups
        for name in (one.name, *one.aliases)
        if [stem(word) for word in words_of(name)][: len(begins)] == begins
    }
    if len(found) != 1:
        return None
    return replace(last, groups=tuple(found)) if last.by else of_one_group(last, tuple(found))


def _without_what_opens(said: str) -> list[str]:
    words = list(words_of(said))
    while len(words) > 1 and words[0] in _OPENS:
        words.pop(0)
    return words[:-1] if len(words) > 1 and words[-1] in ("only", "then", "alone") else words


def _done_to_vehicles(words: Sequence[str], last: Question, vocabulary: Vocabulary) -> Question | None:
    """`And broken into` after cars nicked: those that something was stolen from, and no houses."""
    if len(last.measures) != 1 or last.by:
        return None
    measure = vocabulary.framework.measures[last.measures[0]]
    named = (measure.name, *(one.name for one in measure.groups if one.key in last.groups))
    if not any(sense_of(words_of(name)).bag >= _VEHICLE for name in named):
        return None
    found = counts_in_other_words(("vehicles", *words), vocabulary)
    if len(found) != 1:
        return None
    (one,) = found
    return replace(last, measures=(one.of or one.key,), groups=(one.key,) if one.of else ())
