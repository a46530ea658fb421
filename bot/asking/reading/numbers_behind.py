"""How many of what a percentage is of, in other words than its name: the counts behind it, with what was taken."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.asking.names.numbers_of_percentages import percentage_counting
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.tokens import Token, tokens_of
from bot.asking.words.word_sets import word_set

_ASKS = (("how", "many"), ("number", "of"), ("count", "of"))
_LATEST = 3
_SMALL = word_set(
    "the a an did do does we our us get got getting have has had were was are is been being be there in at on for of "
    "to by from with that who they said say their please actually"
)
_KEPT = (Sort.AREA, Sort.KIND)


def number_behind(found: Read, question: PlainQuestion, settle: Callable[[Sequence[Token]], Read]) -> Read | None:
    """The number that is asked for of what one percentage alone is of; None where anything else is said beside it."""
    begins = _begins(question.words)
    if not isinstance(found.outcome, NotUnderstood) or begins is None:
        return None
    kept = _kept(question, begins + 2)
    own = [at for at in range(begins + 2, len(question.words)) if at not in kept and question.words[at] not in _SMALL]
    if not own or any(own[0] <= at <= own[-1] for at in kept):
        return None
    first, last = own[0], own[-1] + 1
    stretch = question.words[first:last]
    dated = " ".join(stretch).replace("out of date", "outofdate").split()
    counting = percentage_counting([word for word in dated if word not in _SMALL], question.vocabulary)
    if counting is None:
        return None
    measure, side = counting
    read = settle((*question.tokens[:first], *tokens_of(measure.name.lower()), *question.tokens[last:]))
    asked = read.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or asked.measures != (measure.key,):
        return None
    if asked.condition or asked.threshold is not None:
        return None
    taken = (" ".join(stretch), measure.name)
    outcome = replace(asked, count_behind=side)
    return replace(read, outcome=outcome, corrected=(*read.corrected, taken))


def _begins(words: Sequence[str]) -> int | None:
    """Where it is asked how many, at the beginning or behind a word or two."""
    return next((at for at in range(min(_LATEST, len(words) - 2)) if (*words[at : at + 2],) in _ASKS), None)


def _kept(question: PlainQuestion, start: int) -> set[int]:
    """The places of the words that name a time, an area or a kind of area."""
    kept: set[int] = set()
    for at in range(start, len(question.words)):
        if at in kept:
            continue
        if (period := question.periods.period(at)) is not None:
            kept |= {*range(at, at + period[0])}
            continue
        for end in range(min(len(question.words), at + LONGEST_PHRASE), at, -1):
            if any(one.sort in _KEPT for one in question.vocabulary.readings(tuple(question.words[at:end]))):
                kept |= {*range(at, end)}
                break
    return kept
