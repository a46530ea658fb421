"""`Vs last year`, `per 1,000` behind where the year would end at its rate: of that nothing more is worked out.

What is held is the year to date; a change of that is none of the straight line, and is offered by its own name.
"""

from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread

_WORKED_OUT = frozenset(
    {
        *(Intent.CHANGE, Intent.GAP, Intent.SHARE, Intent.RATE, Intent.RANK, Intent.RANKING, Intent.AVERAGE),
        *(Intent.LINES, Intent.SIGNALS, Intent.EXTREME),
    }
)


def beside_a_straight_line(reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """What is asked; that it cannot be told where it would be of the year to date in the place of the straight line."""
    before = thread.question
    if before is None or before.intent is not Intent.STRAIGHT_LINE or reply.each:
        return reply
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if not isinstance(asked, Question) or not (asked.by or asked.intent in _WORKED_OUT):
        return reply
    if (asked.measures, asked.period) != (before.measures, before.period):
        return reply
    framework = vocabulary.framework
    named = f"{framework.measures[asked.measures[0]].name} in {framework.areas[asked.areas[0]].name}"
    held = f"{named} year to date compared with last year"
    choices = (Choice(held, held),) if asked.intent is Intent.CHANGE and not asked.groups else ()
    return Reply(reply.text, before, Read(NotUnderstood("beside a straight line", choices=choices)))
