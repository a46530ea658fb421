"""`Theft of`, `theft from` behind a measure: the kind of it whose name begins so."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.one_group_then import of_one_group
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set

_ENDS = word_set("of from with without against")
"""Behind them stands what is left unsaid."""
_OPENS = word_set("and the just only what about how for of so ok then")


def kind_begun(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """The figure before of the only kind whose name begins with what is said; None of anything else."""
    last, words = thread.question, list(words_of(said))
    while len(words) > 1 and words[0] in _OPENS:
        words.pop(0)
    words = words[:-1] if len(words) > 1 and words[-1] in ("only", "then", "alone") else words
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
