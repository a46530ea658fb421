"""`How many fewer is that`, `the percentage change`, `compare the two months`: between the two times that stand there.

They are those of a change that was told, or two that were given one after the other. By themselves these words ask how
the last figure stands against the year before it.
"""

import re
from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.threads.of_moves import between_the_two_times
from bot.asking.threads.thread import Thread

_OPENED = r"(?:(?:and|ok|so|then|now|right|but|by|in) )*"
_CLOSED = r"(?: (?:then|please|pls|though|overall|in total|there|exactly))*"
_PERCENT = r"(?:percentage|percent|per cent|pct)"
_BETWEEN = (
    r"(?: (?:between|of|over|across|in) (?:the |those |these )?(?:them|two|both|those|these|2)(?: of them)?"
    r"(?: (?:months|quarters|years|weeks|periods|times|figures|numbers|dates))?)?"
)
_CHANGE = re.compile(
    rf"^{_OPENED}(?:(?:whats|what is|what was|what were|show me|give me|calculate|work out) )?(?:the |a )?"
    rf"(?:(?:{_PERCENT}|overall|net|actual|total|numerical) )*"
    r"(?:change|difference|diff|movement|increase|decrease|reduction|rise|fall|drop)"
    rf"(?: (?:is|was) (?:that|it|this))?{_BETWEEN}{_CLOSED}$"
    rf"|^{_OPENED}how (?:many|much)(?: of a)? (?:fewer|more|less|lower|higher|change|difference|bigger|smaller|down|up"
    rf"|drop|fall|rise|increase|decrease|reduction)(?: (?:is|was) (?:that|it|this|there))?{_CLOSED}$"
    r"|^(?:and |so )?(?:compare|put) (?:the |those |these )?(?:two|both|2)"
    rf"(?: (?:months|quarters|years|weeks|periods|times|figures|numbers))?(?: side by side| together)?{_CLOSED}$"
    rf"|^{_OPENED}(?:is|was) (?:that|it|this) (?:a (?:rise|fall|drop|increase|decrease|reduction)|up or down){_CLOSED}$"
)
_BETWEEN_PLACES = re.compile(r"\b(?:difference|diff)\b")
"""Said after how far apart two places are, it is that which is asked again."""
_AS_A_PERCENTAGE = re.compile(rf"\b{_PERCENT}\b")


def change_between(said: str, thread: Thread) -> Question | None:
    """The change that stands there, or between two times that were given; None where nothing of the kind is asked."""
    last = thread.question
    if last is None or thread.unanswered or not _CHANGE.match(said):
        return None
    if last.intent is Intent.CHANGE and last.against_period is not None and not last.by:
        return replace(last, percent=last.percent or bool(_AS_A_PERCENTAGE.search(said)))
    between = between_the_two_times(thread)
    of_figures = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, *(() if _BETWEEN_PLACES.search(said) else (Intent.GAP,)))
    if between is None or last.by or last.intent not in of_figures:
        return None
    if last.intent is Intent.RATE and between.against_period is not None:
        # No rate is taken from another: each is given.
        return replace(last, period=between.period, more_periods=(between.against_period,))
    return replace(between, by_number=False, percent=bool(_AS_A_PERCENTAGE.search(said)))
