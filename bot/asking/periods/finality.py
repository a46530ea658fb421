"""`Is the April figure final or still provisional`: whether a figure may still change is asked beside the figure."""

from collections.abc import Iterator, Sequence

from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_WHOLE = by_first_word(
    phrases(
        "might still change, may still change, could still change, might it still change, subject to change, subject "
        "to revision, likely to change, likely to be revised, still change, might change, "
        "may change, could change, still moving, going to change, going to be revised, still going to be updated, be "
        "revised, get revised, been revised, been confirmed, been finalised, signed off, set in stone, final or "
        "provisional, final or still provisional, provisional or final, still provisional, a provisional figure, "
        "a final figure, is that it, or is that it, the final figure, still be revised, still be updated, move again"
    )
)
_ALONE = word_set("provisional provisionally final finalised finalized confirmed revised definitive")
_OF_CASES = word_set("finalised finalized confirmed revised")
"""Cases are so too, where nothing says that it is of the figure: confirmed burglaries are not all."""
_OF_FIGURES = word_set("figure figures number numbers data total totals count counts stats yet still been it or")
_NOT_BEFORE = word_set("month months quarter quarters week weeks year years day half wave third salary orders demand")

FINAL_BEGINNINGS = frozenset({*_ALONE, *_WHOLE})


def finalities(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """How many words at a place ask whether a figure is final. The final quarter is no such thing."""
    words = [token.word for token in tokens]
    for phrase in _WHOLE.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield len(phrase)
    if words[at] in _OF_CASES and not _OF_FIGURES & {*words}:
        return
    if words[at] in _ALONE and not (words[at + 1 : at + 2] and words[at + 1] in _NOT_BEFORE):
        yield 1
