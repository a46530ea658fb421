"""`Since the new phones in October`, `since the gatekeepers started Feb 25`: a time that is told by what began then.

What stands between says only what happened: behind `since` no case is picked by it.
"""

from collections.abc import Iterator, Sequence

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.word_sets import word_set

SINCE = frozenset({"since"})
_OPENS = word_set("the our that this these those their we they it a an new op operation")
_IN = word_set("in from on")
_BEGAN = word_set(
    "started starting began begun opened opening launched changed came arrived landed moved joined took merged ended "
    "closed shut stopped left went live introduced"
)
_MAY_PICK = word_set(
    "in for among amongst with without by against under over above below involving not no only except excluding but "
    "and or than at per where who which when aged near around within across last this compared v vs versus"
)
_LONGEST = 7
_NAMES = (Sort.AREA, Sort.MEASURE, Sort.GROUP, Sort.KIND, Sort.DIMENSION, Sort.TAG)


def since_an_event_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """From `since` to the end of the time that something is said to have begun in."""
    if question.words[at] not in SINCE or question.words[at + 1 : at + 2] == []:
        return
    if question.words[at + 1] not in _OPENS or question.periods.period(at) is not None:
        return
    for start in range(at + 3, min(at + 3 + _LONGEST, len(question.words))):
        linked = question.words[start - 1] in _IN
        if not (linked or question.words[start - 1] in _BEGAN) or question.periods.longest_atom(start) is None:
            continue
        if _only_tells(question.words[at + 1 : start - linked], question):
            kept = (*question.tokens[: at + 1], *question.tokens[start:])
            found = PeriodReader(kept, question.day).period(at)
            if found is not None and found[1].form is Form.SINCE:
                yield Span(at, start + found[0] - 1, period=found[1])
        return


def _only_tells(words: Sequence[str], question: PlainQuestion) -> bool:
    """Whether words say what happened, and name nothing of the catalogue and nothing by which cases are picked."""
    if len(words) < 2 or not _MAY_PICK.isdisjoint(words):
        return False
    stretches = (words[start:end] for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    return not any(one.sort in _NAMES for said in stretches for one in question.vocabulary.readings(tuple(said)))
