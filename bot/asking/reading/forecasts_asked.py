"""What is yet to come is not told: where the year will end, what next month will be. Offered is the run so far."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.declined import FORECASTING
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.targets import ChangeTarget

_OF_TODAY = (
    *(Field.DROPS_OUT, Field.ON_TRACK, Field.TARGET, Field.MILESTONE, Field.VARIANCE, Field.MISSED, Field.DUE),
    *(Field.LATE, Field.OVERDUE, Field.UPDATES, Field.NEXT_MEETING, Field.LEAD, Field.SAID),
)
"""What can be told though it speaks of what will be: whether a target will be met is told by the run so far."""
_WHEN = word_set("when whens long soon date")
_AT_WHAT_TIME = frozenset({("which", "month"), ("which", "year"), ("what", "month"), ("what", "year")})
_AHEAD = MONTH_NUMBERS.keys() | SEASONS.keys() | word_set("christmas xmas easter then next year end q1 q2 q3 q4")
_THIS_TIME = frozenset({"year", "quarter", "month"})


def foretold(parts: Parts) -> str | None:
    """Whether it is asked when a target will be reached, or whether it will be by a time that is ahead.

    Whether it will be, with no time, is asked of how it stands.
    """
    if not parts.has(Field.FUTURE):
        return None
    words = [word for word in parts.words if word != "the"]
    pairs = frozenset(pairwise(words))
    if not _WHEN.isdisjoint(words) or pairs & _AT_WHAT_TIME:
        return "when"
    by_then = any(first == "by" and (then in _AHEAD or then[:1].isdecimal()) for first, then in pairs)
    in_time = any(first in ("this", "next") and then in _THIS_TIME for first, then in pairs)
    return "whether" if by_then or in_time else None


def asks_what_is_to_come(parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """That a figure of what is yet to come is asked for, with the year to date to choose; None where it is not."""
    foretold = _foretells(tokens)
    if not parts.measures or parts.has(*_OF_TODAY) or not (foretold or parts.has(Field.FUTURE)):
        return None
    measure = vocabulary.framework.measures[parts.measures[0]].name
    area = f" in {vocabulary.framework.areas[parts.areas[0]].name}" if parts.areas else ""
    said = f"{measure}{area} year to date"
    choices = [Choice(said, said)]
    key, place = parts.measures[0], parts.areas[0] if parts.areas else vocabulary.framework.home
    if any(isinstance(one, ChangeTarget) for one in vocabulary.framework.targets_for(key, place or "")):
        on_track = f"is {measure}{area} on track for its target"
        choices.append(Choice(f"{measure}{area}: what each period left may hold", on_track))
    return NotUnderstood("forecast", choices=tuple(choices))


def without_meaning_of_forecasts(found: Question | NotUnderstood, tokens: Sequence[Token]) -> Question | NotUnderstood:
    """`What is the projection for robbery` asks for no meaning of the word."""
    means = isinstance(found, Question) and found.intent is Intent.MEANING
    return NotUnderstood("forecast") if means and _foretells(tokens) else found


def _foretells(tokens: Sequence[Token]) -> bool:
    """Whether a forecast or a projection is asked for by that name."""
    return bool({token.word for token in tokens} & FORECASTING)
