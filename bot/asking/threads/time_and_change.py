"""`Previous rolling 12 and change`, `July, and the % change`: what was told, held against that time.

The change tells both figures; read apart from its time it would be of what was told against some other time.
"""

import re

from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.question import Intent
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import OPENED
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_AND_CHANGE = re.compile(
    rf"^(?P<opened>{OPENED})(?P<then>\S.*?)(?:,? (?:and|plus|with|&)|,) (?:(?:the|its|what|whats|is) )*"
    r"(?:(?:%|percent|percentage|per cent|pct|net|overall) )*(?:change|difference|diff|movement|% ?diff(?:erence)?)"
    r"(?: (?:in|as a) (?:%|percent|percentage|pct)(?: terms)?)?(?: (?:please|pls|then|too))*\W*$",
    re.IGNORECASE,
)
_TIMES = frozenset({*MONTH_NUMBERS, *SEASONS}) | word_set(
    "the a an previous prev prior preceding last same that this one two three four five six nine twelve before earlier "
    "ago of in for at on time point period stretch month months quarter quarters week weeks year years wave season ytd "
    "fytd to date rolling full whole calendar financial r12m r12 12m m so far it then"
)
_DATED = re.compile(r"\d+(?:[/-]\d+)?|q[1-4]|h[12]")
_HELD = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)


def with_the_change_on_a_time(text: str, thread: Thread) -> str:
    """What is asked as the change on that time, where one figure stands there and nothing but a time is named."""
    last, found = thread.question, _AND_CHANGE.match(text)
    if last is None or found is None or last.intent not in _HELD or last.by or last.more_periods or last.count_behind:
        return text
    words = words_of(found["then"].lower())
    timed = all(word in _TIMES or _DATED.fullmatch(word) for word in words)
    return f"change on {found['then']}" if timed and words else text
