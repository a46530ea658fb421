"""The word that tells a group from the others of its measure, and what says no more beside a group."""

from collections.abc import Iterator

from bot.asking.names.heads_of_groups import says_the_head
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.names.words_of_groups import cut_short, may_be_cut_short, words_of_groups
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.crime_types import CRIMES
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_families import family_of
from bot.figures.measures import Combine, Unit

_LONGEST_GROUP = 4
BESIDE_GROUPS = frozenset({"one", "ones", "done", "by"}) | CRIMES
_DONE_BY = frozenset({"lost", "taken", "worked", "felt", "made", "done", "claimed", "carried"})
"""Behind these `by` says whose they are, and asks for no breakdown."""


def telling_of_a_group_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Child referrals`: the word that tells a group from the others, beside or after the measure that has it."""
    word = question.words[at]
    if question.vocabulary.readings((word,)):
        return  # as of most words
    of_before = () if question.previous is None else _of_the_groups_before(question, at)
    telling = words_of_groups(question.vocabulary)
    groups = telling.get(stem(word)) or telling.get(family_of(word), frozenset())
    short = not (of_before or groups) and may_be_cut_short(word)
    if not (of_before or groups or short):
        return
    if of_before:
        yield Span(at, at + 1, of_before)
        return
    names = names_said(tuple(question.words), question.vocabulary)
    said = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    said = said or {*(() if question.previous is None else question.previous.measures)}
    groups = cut_short(word, said, question.vocabulary) if short else groups
    if of_them := tuple(sorted(one for one in groups if one.of in said)):
        yield Span(at, at + 1, of_them)


def _of_the_groups_before(question: PlainQuestion, at: int) -> tuple[Reading, ...]:
    """`And violence?` after a figure of burglary victims: the only group of that measure with the word in its names."""
    before = question.previous
    if before is None or not before.groups:
        return ()
    word, vocabulary = question.words[at], question.vocabulary
    having = vocabulary.parts.get(stem(word), frozenset())
    found = tuple(one for one in having if one.sort is Sort.GROUP and one.of in before.measures)
    if len(found) != 1:
        return ()
    measure = vocabulary.framework.measures[found[0].of]
    names = [name for one in measure.groups if one.key == found[0].key for name in (one.name, *one.aliases)]
    within = [name for name in names if stem(word) in map(stem, words_of(name))]
    # No tractor of tractor GPS kits.
    return found if not within or any(says_the_head((word,), name, measure) for name in within) else ()


def beside_a_group_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`The business ones`, `searches done for drugs`, `days lost by officers`: what says no more beside a group.

    In a thread `the Vale one` is the figure of that area. `DA offences` are domestic abuse, where crimes are counted.
    """
    words, vocabulary = question.words, question.vocabulary

    def is_a(sort: Sort, phrases: Iterator[list[str]]) -> bool:
        return any(one.sort is sort for phrase in phrases if phrase for one in vocabulary.readings(tuple(phrase)))

    word, behind = words[at], at + 1 + (words[at] == "done")
    before = [words[at - length : at] for length in range(1, min(_LONGEST_GROUP, at) + 1)]
    if word == "one":
        said = question.previous is not None and "the" in words[:at] and is_a(Sort.AREA, iter(before))
    elif word == "ones":
        telling = at > 0 and any(telling_of_a_group_at(question, at - 1))
        said = telling or is_a(Sort.GROUP, iter(before)) or (at > 0 and bool(_of_the_groups_before(question, at - 1)))
    elif word in CRIMES:
        said = any(
            _is_of_crimes(one, vocabulary) for phrase in before if phrase for one in vocabulary.readings((*phrase,))
        )
    else:
        said = is_a(Sort.GROUP, (words[behind : behind + length] for length in range(1, _LONGEST_GROUP + 1)))
        said = said and (words[at + 1] == "for" if word == "done" else at > 0 and words[at - 1] in _DONE_BY)
    if said:
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))


def _is_of_crimes(one: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a group is one of those by which crimes are counted."""
    if one.sort is not Sort.GROUP:
        return False
    measure = vocabulary.framework.measures[one.of]
    senses = [sense_of(words_of(name)) for name in (measure.name, *measure.aliases)]
    counted = measure.unit is Unit.COUNT and measure.combine is Combine.SUM
    return counted and ("crime" in measure.tags or any(sense.is_crime or sense.bag & DEEDS for sense in senses))
