"""The stretches in which a statistic is asked for in words of a small grammar (`words/statistic_wordings.py`)."""

from collections.abc import Iterator

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.said_statistic import SaidStatistic
from bot.asking.words.statistic_wordings import STATISTICS_SAID
from bot.asking.words.wordings import Said

STATISTIC_BEGINNINGS = frozenset[str]().union(*(one.wordings.first_words for one in STATISTICS_SAID))
"""With one of these words begins a statistic that is put so."""
_BEGINNING_WITH = {
    word: tuple(one for one in STATISTICS_SAID if one.wordings.may_begin(word, short=False))
    for word in STATISTIC_BEGINNINGS
}


def statistics_said_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What is asked of a figure in the words from a place on."""
    said: Said | None = None
    for one in _BEGINNING_WITH.get(question.words[at], ()):
        if one.among and one.among.isdisjoint(question.said):
            continue
        said = said or Said(question.words, [token.opens for token in question.tokens])
        for length in one.wordings.lengths(said, at):
            yield Span(at, at + length, (_reading(one),))


def _reading(said: SaidStatistic) -> Reading:
    return Reading(Sort.HARMLESS, ASIDE) if said.field is None else Reading(Sort.FIELD, said.field.value)
