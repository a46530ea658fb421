"""`What's due for it`, `what do we owe before then` behind a meeting: what is due before that meeting."""

import re
from dataclasses import replace

from bot.asking.asked_period import Form
from bot.asking.question import Intent, Question
from bot.asking.words.tokens import plain_text, words_of

_DUE = re.compile(
    r"^(?:(?:and|so|also|ok) )*(?:(?:whats|what is|what|which updates|is there anything|anything|who) )?"
    r"(?:(?:do|does|have|are|is|will) )?(?:(?:we|they|i|everyone|there|else|still|got|be) )*"
    r"(?P<due>due|owe|owed|owing|outstanding|needed|wanted)(?: in)?(?: to)?"
    r" (?:(?:for|before|by|ahead of|at) (?:it|that|this|then|the (?:meeting|board|panel)|that (?:meeting|board|panel))"
    r"|before|by)$"
)
_UPDATES = ("owe", "owed", "owing")


def due_before_that_meeting(text: str, meeting: Question) -> Question | None:
    """What is due before the meeting that was asked for; None where that is not asked."""
    found = _DUE.match(" ".join(words_of(plain_text(text))))
    due = None if found is None else due_for(meeting)
    return due if due is None or found is None else replace(due, updates_alone=found["due"] in _UPDATES)


def due_for(meeting: Question) -> Question | None:
    """What is due for the next meeting, or for that of the time that was named; None of several boards."""
    if meeting.intent is not Intent.LIST_MEETINGS or len(meeting.topics) > 1:
        return None
    period = meeting.period if meeting.period.form is Form.NEWEST else replace(meeting.period, closing=True)
    return Question(intent=Intent.OWED, topics=meeting.topics, before_meeting=True, period=period)
