"""`Has Coventry always had more robbery than Walsall`, `did we hit it every month`: asked of every period that is held.

It is told in how many of them it was so. Where it cannot be told of all, nothing is told of the newest alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Condition, Intent, NotUnderstood, Occurs, Question, Read, only_its_figures
from bot.asking.reading.thresholds import ASKS_WHETHER
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Unit

_EVERY_TIME = {"always": Occurs.ALWAYS, "never": Occurs.ALWAYS, "ever": Occurs.EVER, "consistently": Occurs.ALWAYS}
_ASKS = word_set("has have had is isnt are arent was were does do did hasnt havent")
_EACH = word_set("every each")
_LED_BY = word_set("in for")
STEPS = word_set("day week month quarter")
_NOT_SO = word_set("as nearly almost hardly not")
_MORE = word_set("more higher above exceeded over greater bigger ahead worse")
_LESS = word_set("less fewer lower below under smaller behind")
_BEYOND = {"worse": -1, "better": 1}
_HELD_AGAINST = word_set("than above below over under behind ahead exceeded beaten")
_NO_ANSWER = (Intent.RANK, Intent.RANKING, Intent.GAP, Intent.CHANGE, Intent.TARGET, Intent.VARIANCE, Intent.SIGNALS)
_OF_ENDS = word_set("worst best highest lowest most fewest top bottom first last")


def asked_of_every_period(
    tokens: Sequence[Token], previous: Question | None, vocabulary: Vocabulary, ask: Callable[[str], Read]
) -> Read | None:
    """What is asked of every period; why it is not told where that cannot be; None where nothing is asked of all."""
    words = [token.word for token in tokens]
    if (each := _of_each_step(words, ask)) is not None:
        return each
    at = next((place for place, word in enumerate(words) if word in _EVERY_TIME), None)
    if at is None or (at and words[at - 1] in _NOT_SO) or not (_ASKS & {*words[:at]} or words[at] == "never" or at < 2):
        return None
    rest = " ".join(words[:at] + words[at + 1 :])
    found = ask(f"has it {rest}" if not at and previous is not None else rest)
    asked = found.outcome
    if not isinstance(asked, Question) or not asked.measures or asked.intent is Intent.EXTREME:
        return None
    occurs = _EVERY_TIME[words[at]]
    held = _of_a_number(asked, occurs) or _of_two_areas(asked, words, occurs, vocabulary)
    if held is not None:
        return replace(found, outcome=held)
    refused = asked.intent in _NO_ANSWER or len(asked.areas) > 1 or not _OF_ENDS.isdisjoint(words)
    told_anyway = occurs is Occurs.EVER and asked.intent not in (Intent.RANK, Intent.RANKING)
    return Read(NotUnderstood("of all time", words[at])) if refused and not told_anyway else None


def _of_each_step(words: Sequence[str], ask: Callable[[str], Read]) -> Read | None:
    """`Did we hit the target every month this year`: in how many of those months it was so."""
    for at, word in enumerate(words):
        opened = 1 + (words[at + 1 : at + 2] == ["single"])
        noun = "".join(words[at + opened : at + opened + 1])
        if word in _EACH and noun in STEPS and ASKS_WHETHER & {*words[:1]}:
            before = words[: at - (words[at - 1] in _LED_BY)]
            return _counted_so(f"how many {noun}s {' '.join([*before, *words[at + opened + 1 :]])}", ask)
    return None


def _counted_so(text: str, ask: Callable[[str], Read]) -> Read | None:
    """What is asked of how many periods, asked of all of them; None where it is no such question."""
    found = ask(text)
    asked = found.outcome
    counted = isinstance(asked, Question) and asked.intent is Intent.HOW_OFTEN and asked.condition is not None
    if not (isinstance(asked, Question) and counted and asked.occurs is None):
        return None
    return replace(found, outcome=replace(asked, occurs=Occurs.ALWAYS))


def _of_a_number(asked: Question, occurs: Occurs) -> Question | None:
    """`Never been under 30`, `was it always above 30`: in how many of all periods it was so."""
    if occurs is Occurs.EVER or asked.condition is None or asked.threshold is None or asked.by:
        return None
    if asked.intent not in (Intent.VALUE, Intent.HOW_OFTEN) or asked.occurs not in (None, Occurs.EVER, Occurs.ALWAYS):
        return None
    return replace(asked, intent=Intent.HOW_OFTEN, occurs=occurs)


def _of_two_areas(asked: Question, words: Sequence[str], occurs: Occurs, vocabulary: Vocabulary) -> Question | None:
    """`More robbery in Coventry than in Walsall`: in how many of the periods that both hold the first had more."""
    plain = asked.intent in (Intent.VALUE, Intent.GAP) and len(asked.areas) == 2 and len(asked.measures) == 1
    if not plain or asked.more_periods or asked.by or asked.summed or asked.rate or len(asked.groups) > 1:
        return None
    if sum(word in _HELD_AGAINST for word in words) != 1:
        return None
    condition = _way(words, vocabulary.framework.measures[asked.measures[0]].better)
    within = vocabulary.framework.with_ancestors
    one, other = asked.areas
    counts = vocabulary.framework.measures[asked.measures[0]].unit is Unit.COUNT
    nested = one in within(other) or other in within(one)
    if condition is None or (counts and nested):
        return None
    return replace(
        only_its_figures(asked), intent=Intent.HOW_OFTEN, condition=condition, occurs=occurs, home_meant=False
    )


def _way(words: Sequence[str], better: Better) -> Condition | None:
    """Whether the first is said to have more or less; `worse` goes by what is better."""
    judged = next((_BEYOND[word] for word in words if word in _BEYOND), 0)
    if judged:
        sign = {Better.HIGHER: 1, Better.LOWER: -1, Better.NEITHER: 0}[better] * judged
        return {1: Condition.MORE_THAN, -1: Condition.LESS_THAN}.get(sign)
    more, less = not _MORE.isdisjoint(words), not _LESS.isdisjoint(words)
    return None if more == less else Condition.MORE_THAN if more else Condition.LESS_THAN
