"""`Searches that ended in arrest`: what links a measure with the group of what came of it, and says no more."""

from collections.abc import Iterator, Sequence

from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import dimension_of

_LINKS = {
    "in": word_set("end ends ended ending result results resulted resulting culminated culminating finish finished"),
    "with": word_set("end ends ended ending finish finished finishing"),
    "up": word_set("end ends ended ending"),
    "as": word_set("end ends ended ending finish finished"),
    "to": word_set("lead leads led leading"),
}
CAME_OF_THEM_SAID = frozenset[str]().union(*_LINKS.values())
_BEFORE = word_set("that which what who did do does have had has been then")
_BEHIND = word_set("a an the in with as being getting")
CAME_OF_THEM = CAME_OF_THEM_SAID | _BEFORE
_LONGEST = 5
_OUTCOME = word_set("outcome outcomes result results disposal disposals severity finalisation resolution decision")
_CAME = frozenset(
    root(word)
    for word in word_set(
        "arrest arrested charge charged summons summonsed caution cautioned resolution resolved penalty warning warned "
        "nfa nothing action released bail bailed convicted conviction guilty acquitted dismissed upheld killed fatal "
        "fatality death deaths died injury injured serious seriously slight slightly fine fined court prosecution "
        "prosecuted disposal detained detention hospital found withdrawn abandoned cancelled ticket"
    )
)
"""What a group is called that is what came of the cases, where neither its measure nor its key says so."""


def came_of_them_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The words between a measure and the group that says what came of its cases: ended in, that led to an."""
    words = question.words
    verb = at + _passed(words, at, _BEFORE)
    if words[verb : verb + 1] == [] or words[verb] not in CAME_OF_THEM_SAID:
        return
    if words[verb + 1 : verb + 2] == []:
        return
    linked = words[verb] in _LINKS.get(words[verb + 1], ())
    if not (linked or words[verb] in _LINKS["with"]):
        return
    end = verb + (2 + _passed(words, verb + 2, _BEHIND) if linked else 1)
    if _names_what_came(words, end, _measures_said(question, at), question.vocabulary):
        yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))


def _passed(words: Sequence[str], at: int, passed: frozenset[str]) -> int:
    """How many words from a place on are among those that say no more."""
    return next((place for place, word in enumerate(words[at:]) if word not in passed), len(words) - at)


def _measures_said(question: PlainQuestion, before: int) -> set[str]:
    """The measures that are named before a word, else those of the question that this one goes on from.

    Of what is counted by its outcomes elsewhere it is that measure as well.
    """
    framework = question.vocabulary.framework
    names = names_said(tuple(question.words[:before]), question.vocabulary)
    said = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    said = said or {*(() if question.previous is None else question.previous.measures)}
    return said | {one.key for key in said if (one := by_outcome(framework.measures[key], framework)) is not None}


def _names_what_came(words: Sequence[str], at: int, measures: set[str], vocabulary: Vocabulary) -> bool:
    """Whether a group of these measures is named at a place, and is of what came of them."""
    phrases = (tuple(words[at : at + length]) for length in range(1, _LONGEST + 1))
    groups = (one for phrase in phrases if phrase for one in vocabulary.readings(phrase) if one.sort is Sort.GROUP)
    return any(one.of in measures and _is_what_came(one, vocabulary) for one in groups)


def _is_what_came(group: Reading, vocabulary: Vocabulary) -> bool:
    measure = vocabulary.framework.measures[group.of]
    if not _OUTCOME.isdisjoint((*words_of(measure.name), *words_of(dimension_of(group.key)))):
        return True
    own = next(one for one in measure.groups if one.key == group.key)
    return not _CAME.isdisjoint(root(word) for name in (own.name, *own.aliases) for word in words_of(name))
