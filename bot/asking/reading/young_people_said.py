"""`Kids`, `youths`, `teenagers`: the group that a catalogue calls by one word for the young, where it is spoken of.

It is meant beside its measure or beside another of its names: rowdy kids, youths causing ASB. So what they do with it
is said by a verb that tells no more.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_CHILDREN = word_set("kid kids juvenile juveniles")
_YOUTHS = word_set("youth youths youngster youngsters teenager teenagers teen teens adolescent adolescents lad lads")
"""Of children these are some."""
YOUNG = _CHILDREN | _YOUTHS
DOING = word_set("causing committing doing creating being")
_TWO_WORDS = (("young", "people"), ("young", "persons"), ("young", "lads"))
BEFORE_YOUNG = YOUNG | {"young"}


def young_people_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """A word for the young as the group that goes by another such word, where its measure or its name is said."""
    length = 2 if tuple(question.words[at : at + 2]) in _TWO_WORDS else int(question.words[at] in YOUNG)
    groups = _called_young(question.vocabulary, as_children=question.words[at] in _CHILDREN)
    if not (length and groups):
        return
    said = [
        one
        for name in names_said(tuple(question.words), question.vocabulary)
        if not at <= name.first < at + length
        for one in name.readings
    ]
    meant = tuple(one for one in groups if one in said or Reading(Sort.MEASURE, one.of) in said)
    if len(meant) == 1:
        yield Span(at, at + length, meant)


def done_by_the_young_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Causing`, between the young and what they do."""
    words = question.words
    if (
        at
        and words[at - 1] in YOUNG | {"people"}
        and any(young_people_at(question, at - 1 - (words[at - 1] == "people")))
    ):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))


@lru_cache(maxsize=4)
def _called_young(vocabulary: Vocabulary, *, as_children: bool) -> tuple[Reading, ...]:
    """The groups that have a word for the young as one of their names; those called children `as_children` alone."""
    alike = YOUNG if as_children else _YOUTHS
    called: Mapping[Reading, None] = {
        Reading(Sort.GROUP, group.key, measure.key): None
        for measure in vocabulary.framework.measures.values()
        for group in measure.groups
        for name in (group.name, *group.aliases)
        if (words := words_of(name)) and (words in _TWO_WORDS or (len(words) == 1 and words[0] in alike))
    }
    return tuple(called)
