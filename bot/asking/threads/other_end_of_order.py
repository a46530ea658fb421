"""`And the top` after who is bottom, `biggest faller` after areas: the other end of the order, or of their moves.

The first of what was told is the lowest there, and no top.
"""

from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Intent, Question, Read, Statistic
from bot.asking.threads.asked_of_them import changed_among
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone

_WHO = r"(?:(?:who|which|what)(?: one)?(?:s| is| was| are| were| had| has)? )?(?:the )?"
_HIGH = said_alone(rf"{_WHO}(?:top|highest|most|biggest|largest)(?: (?:one|of all))?")
_LOW = said_alone(rf"{_WHO}(?:bottom|lowest|least|fewest|smallest)(?: (?:one|of all))?")
_MOST = r"(?P<most>biggest|largest|greatest|steepest|sharpest|highest|most|top) "
_FELL = said_alone(rf"{_WHO}{_MOST}(?:fall|faller|drop|dropper|decrease|reduction|down|decline)")
_ROSE = said_alone(rf"{_WHO}{_MOST}(?:rise|riser|climb|climber|increase|jump|up|growth)")
_CRIMES = said_alone(
    r"(?:only |show me |those |which are )*(?:the |of )?(?:crimes?|offences?)(?: (?:ones?|types?|measures?|figures?))?"
    r"(?: only| alone)?"
)
"""`Just the crime ones` after the measures that moved: those of them that are crimes."""
_DOWN = said_alone(rf"(?:{_WHO})?(?:going |gone )?down|(?:the )?(?:fallers|falls|drops|decreases|reductions)")
_UP = said_alone(rf"(?:{_WHO})?(?:going |gone )?up|(?:the )?(?:risers|rises|climbers|increases)")


def other_end_of_order(said: str, thread: Thread) -> Reply | None:
    """The same areas from their other end, or by how they moved; None where nothing of the kind is asked."""
    previous = thread.listed if thread.question is None else thread.question
    asked = None if previous is None or thread.unanswered else _other_end(said, previous)
    return None if asked is None else Reply(said, previous, Read(asked))


def _other_end(said: str, previous: Question) -> Question | None:
    if previous.intent is Intent.LIST_MOVED and _CRIMES.match(said):
        return replace(previous, only_crimes=True)
    if previous.by in ("", EACH_PERIOD) or previous.by.startswith("groups:"):
        return None
    if previous.condition is not None or previous.more_periods or previous.beside or len(previous.measures) != 1:
        return None
    if previous.intent in (Intent.VALUE, Intent.CHANGE, Intent.RANKING) or previous.changed:
        for asked, way in ((_FELL, Statistic.LOWEST), (_ROSE, Statistic.HIGHEST)):
            if asked.match(said):
                return changed_among(previous, way, first=True)
    if previous.changed:
        for asked, way in ((_DOWN, Statistic.LOWEST), (_UP, Statistic.HIGHEST)):
            if asked.match(said):
                return changed_among(previous, way, first=False)
    ends = {Statistic.LOWEST: (_HIGH, Statistic.HIGHEST), Statistic.HIGHEST: (_LOW, Statistic.LOWEST)}
    other = None if previous.extreme is None or previous.changed else ends.get(previous.extreme)
    if previous.intent is not Intent.RANKING or other is None or not other[0].match(said):
        return None
    return replace(previous, extreme=other[1], only_first=True, first=0, only_place=False, both_ends=False)
