"""`Which division spends more on overtime`: areas of a kind are put in order, whatever verb says that they have it."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.field_words import Field
from bot.asking.words.who_is_first import HAVING_IT
from bot.asking.words.word_sets import word_set

_HAVING = word_set(
    "spend spends spent use uses used take takes took log logs logged see sees saw record records recorded get gets "
    "got have has had register registers registered report reports reported run runs ran generate generates generated "
    "produce produces produced cost costs lose loses lost attract attracts attracted suffer suffers suffered"
)
_WHO = word_set("who whos whove has have had is")
_MORE = {"more": Field.MOST, "fewer": Field.FEWEST, "less": Field.FEWEST}
_ENDS = word_set("most least fewest") | {*_MORE}
_WHICH = frozenset({"which", "what"})
_BEHIND = frozenset({"on", "of"})
_LONGEST_KIND = 3
IN_ORDER_BEGINNINGS = _HAVING | HAVING_IT | {*_MORE}


def order_of_a_kind_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The verb between the kind of area that is asked through and the end of it, or `more` behind that verb."""
    words = question.words
    if words[at] in _HAVING | HAVING_IT:
        end = at + 1 + (words[at + 1 : at + 2] == ["the"])
        asked = end < len(words) and words[end] in _ENDS and _is_comparing(words, end)
        if asked and (_names_a_kind(question, at) or (words[at] in HAVING_IT and _asks_who(words, at))):
            yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
        return
    if words[at] not in _MORE:
        return
    verb = at - 1 - (words[at - 1 : at] == ["the"])
    asked = verb > 0 and words[verb] in _HAVING and _names_a_kind(question, verb)
    asked = asked or (verb > 0 and words[verb] in HAVING_IT and _asks_who(words, verb))
    if asked and _is_comparing(words, at):
        end = at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in _BEHIND)
        yield Span(at, end, (Reading(Sort.FIELD, _MORE[words[at]].value),))


def _is_comparing(words: Sequence[str], at: int) -> bool:
    """Whether an end is asked for: more than so many, more or less, and half as many are none."""
    behind = words[at + 1 : at + 2]
    return words[at] not in _MORE or ("than" not in words[at:] and behind not in (["or"], ["and"]))


def _asks_who(words: Sequence[str], at: int) -> bool:
    """Whether `who` stands before a verb, with nothing else: who spends most, who has seen the most."""
    before = [*words[max(at - 2, 0) : at]]
    return bool(before) and {*before[-1:]} <= _WHO and any(word.startswith("who") for word in before)


def _names_a_kind(question: PlainQuestion, at: int) -> bool:
    """Whether `which` and a kind of area stand straight before a place."""
    words = question.words
    return any(
        words[start - 1] in _WHICH
        and any(one.sort is Sort.KIND for one in question.vocabulary.readings(tuple(words[start:at])))
        for start in range(max(at - _LONGEST_KIND, 1), at)
    )
