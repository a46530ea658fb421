"""What goes by a name that is of another thing, or of more: people trafficked, 101 calls, criminal damage only."""

import re
from collections.abc import Iterator, Sequence

from bot.asking.names.form_asked import OF_TIME, asks_how_many
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question, Read
from bot.asking.words.name_forms import Words, is_of_two
from bot.asking.words.tokens import plain_text, root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure
from bot.watching.subject_words import group_name

_PERSONS = word_set(
    """
    people person persons human humans beings woman women girl girls man men boy boys child children kid kids minor
    minors baby babies sex labour labourers migrant migrants immigrant immigrants refugee refugees worker workers slave
    slaves slavery organ organs
    """
)
_TRAFFICKED = word_set("trafficking trafficked trafficker traffickers smuggling smuggled smuggler smugglers")
_BETWEEN = word_set("of in the a an human")
_IN_FULL = re.compile(r"\b\d{3} calls?\b")
"""In short (101s) calls may be what a catalogue calls the wait of those who ring."""
_OF_HOW_LONG = word_set(
    "long quick quickly quicker fast faster slow slower wait waits waiting time times second seconds sec secs minute "
    "minutes min mins speed"
)
_ONLY_BEFORE, _ONLY_BEHIND = word_set("only just solely purely"), word_set("only alone solely purely")


def people_trafficked(typed: Words, found: Read, vocabulary: Vocabulary) -> NotUnderstood | None:
    """`People trafficking`, where the trafficking of drugs is held: it is another thing, also without the people."""
    at = next((place for place, word in enumerate(typed) if word in _TRAFFICKED), len(typed))
    end = next((place for place in range(at + 1, len(typed)) if typed[place] not in _BETWEEN), len(typed))
    before = at - 1 if at and typed[at - 1] in _PERSONS else at
    behind = end + 1 if end < len(typed) and typed[end] in _PERSONS else at + 1
    if behind - before < _TWO or at == len(typed):
        return None
    trafficked, persons = {root(typed[at])}, {root(word) for word in typed[before:behind] if word in _PERSONS}
    called: dict[str, set[str]] = {}
    measures: set[str] = set()
    for key, name, words in _every_name(vocabulary):
        if trafficked & words:
            called.setdefault(name, set()).update(words)
            measures.add(key)
    asked = found.outcome
    of_another = isinstance(asked, Question) and measures.isdisjoint(asked.measures)
    if not called or of_another or any(persons & words for words in called.values()):
        return None
    return NotUnderstood("told apart", " ".join(typed[before:behind]), tuple(called))


_TWO = 2


def _every_name(vocabulary: Vocabulary) -> Iterator[tuple[str, str, set[str]]]:
    """The key of each measure, with its name or that of a group of it, and the words that it may be called by."""
    for key, measure in vocabulary.framework.measures.items():
        yield key, measure.name, {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
        for group in measure.groups:
            names = (group.name, *group.aliases)
            called = f"{measure.name} ({group_name(measure, group.key)})"
            yield key, called, {root(word) for name in names for word in words_of(name)}


def calls_and_not_their_time(text: str, typed: Words, measures: Sequence[Measure], found: Read) -> NotUnderstood | None:
    """`How many 101 calls`, where 101s is what the wait of those who ring is called: asked back."""
    if not (_IN_FULL.search(text.casefold()) or asks_how_many(typed)) or not _OF_HOW_LONG.isdisjoint(typed):
        return None
    timed = {one.name for one in measures if one.unit in OF_TIME}
    for said, name in found.steps:
        if name in timed and _IN_FULL.fullmatch(said):
            return NotUnderstood("part of a name", said, choices=(Choice(name, plain_text(text).replace(said, name)),))
    return None


def one_of_two_alone(typed: Words, asked: Question, vocabulary: Vocabulary) -> NotUnderstood | None:
    """`Criminal damage only`, which goes for criminal damage and arson elsewhere."""
    measures = [vocabulary.framework.measures[key] for key in asked.measures if not asked.groups]
    for measure in (one for one in measures if is_of_two(words_of(one.name))):
        for name in map(words_of, measure.aliases):
            # With the words of its name for one of the two.
            if {*map(root, name)} < {*map(root, words_of(measure.name))} and _alone(name, typed):
                return NotUnderstood("told apart", f"{' '.join(name)} only", (measure.name,))
    return None


def _alone(words: Words, typed: Words) -> bool:
    """Whether some words are said to be all that is meant."""
    at = next((place for place in range(len(typed)) if typed[place : place + len(words)] == words), None)
    if at is None:
        return False
    before = at - 1 - (typed[max(at - 1, 0)] in ("the", "for", "of"))
    return (before >= 0 and typed[before] in _ONLY_BEFORE) or not _ONLY_BEHIND.isdisjoint(typed[at + len(words) :][:1])
