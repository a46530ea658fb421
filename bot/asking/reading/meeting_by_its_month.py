"""The next meeting by the month that it is in: what's due for the December board is what is due for the next one."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS

_MEETING = re.compile(
    r"(?i)\b(?P<to>for|before|by|ahead of|in time for|at) (?:the |our )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?"
    r"(?P<month>[a-z]{3,9})(?:'s)? (?:\w+ )?(?P<what>board|meeting|panel)(?: meeting)?\b"
)
_OWED = re.compile(r"(?i)\b(?:due|owed?|owes|owing|outstanding|overdue|late|missing|left|needed)\b")


def of_the_next_meeting(text: str, vocabulary: Vocabulary, day: date) -> str:
    """The question with the next meeting called so, where what is owed is asked for by its month; else as it is."""
    found = _MEETING.search(text)
    ahead = sorted(one.held_on for one in vocabulary.register.meetings if one.held_on >= day)
    if found is None or not ahead or not _OWED.search(text):
        return text
    month, on = MONTH_NUMBERS.get(found["month"].lower()), int(found["day"]) if found["day"] else ahead[0].day
    if month != ahead[0].month or on != ahead[0].day:
        return text
    due = re.sub(r"(?i)\boutstanding\b", "due", text[: found.start()])
    return f"{due}for the next meeting{text[found.end() :]}"
