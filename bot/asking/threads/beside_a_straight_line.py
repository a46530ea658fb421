"""`Vs last year`, `per 1,000` behind where the year would end at its rate: of that nothing more is worked out.

What is held is the year to date; a change of that is none of the straight line, and is offered by its own name.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread

_WORKED_OUT = frozenset(
    {
        *(Intent.CHANGE, Intent.GAP, Intent.SHARE, Intent.RATE, Intent.RANK, Intent.RANKING, Intent.AVERAGE),
        *(Intent.LINES, Intent.SIGNALS, Intent.EXTREME),
    }
)
_FOR_COMPARISON = re.compile(
    r"(?:\b(?:for|as a|by way of|in) comparison|\bto compare(?: it| that)?(?: with| to| against)?"
    r"|\balongside|\bbeside it)"
    r"(?: then| please| pls)?\W*$",
    re.IGNORECASE,
)
"""With these a time is named to be seen beside what was told, and no change is asked for."""


def beside_a_straight_line(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """What is asked; that it cannot be told where it would be of the year to date in the place of the straight line."""
    before = thread.question
    if before is None or before.intent is not Intent.STRAIGHT_LINE or reply.each:
        return reply
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if isinstance(asked, Question) and (then := _at_another_time(text, asked, before)) is not None:
        return Reply(reply.text, before, Read(then))
    if not isinstance(asked, Question) or not (asked.by or asked.intent in _WORKED_OUT):
        return reply
    if (asked.measures, asked.period) != (before.measures, before.period):
        return reply
    framework = vocabulary.framework
    named = f"{framework.measures[asked.measures[0]].name} in {framework.areas[asked.areas[0]].name}"
    held = f"{named} year to date compared with last year"
    choices = (Choice(held, held),) if asked.intent is Intent.CHANGE and not asked.groups else ()
    return Reply(reply.text, before, Read(NotUnderstood("beside a straight line", choices=choices)))


def _at_another_time(text: str, asked: Question, before: Question) -> Question | None:
    """`25/26 outturn for comparison`, `what was 25/26`: of another time that is named the figure that is held."""
    compared = asked.intent is Intent.CHANGE
    if compared and not _FOR_COMPARISON.search(text):
        return None
    named = asked.against_period if compared else asked.period
    of_it = asked.intent in (Intent.CHANGE, Intent.STRAIGHT_LINE) and asked.measures == before.measures
    if not of_it or named is None or named.form is not Form.NAMED or named == before.period or asked.by:
        return None
    return replace(only_its_figures(asked), period=named)
