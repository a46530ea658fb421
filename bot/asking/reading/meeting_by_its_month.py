"""A meeting by the month that it is in: what's due for the December board is what is due for that one."""

import re
from collections.abc import Sequence
from datetime import date

from bot.asking.names.names_of_boards import board_in_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Choice, NotUnderstood
from bot.asking.words.tokens import words_of
from bot.chasing.register import Meeting
from bot.figures.periods import day_in_words

_MEETING = re.compile(
    r"(?i)\b(?P<to>for|before|by|ahead of|in time for|at) (?:the |our )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?"
    r"(?P<month>[a-z]{3,9})(?:'s)? (?:(?P<kind>\w+(?: \w+)?) )?(?P<what>board|meeting|panel)(?: meeting)?\b"
)
_OWED = re.compile(r"(?i)\b(?:due|owed?|owes|owing|outstanding|overdue|late|missing|left|needed)\b")

_OVERDUE = re.compile(r"(?i)\b(?:overdue|late)\b")


def of_the_next_meeting(text: str, vocabulary: Vocabulary, day: date) -> str:
    """The question with the one meeting of a month called so that its day is plain, where what is owed is asked for."""
    found = _MEETING.search(text)
    held = sorted({one.held_on for one in _meant(found, vocabulary, day)}) if found and _OWED.search(text) else []
    if found is None or len(held) != 1:
        return text
    if _OVERDUE.search(text) and all(one.papers_due < day for one in _meant(found, vocabulary, day)):
        return _put_so(text, found, "board")  # its papers were due: what is overdue is overdue for it
    nearest = min(one.held_on for one in vocabulary.register.meetings if one.held_on >= day)
    return _put_so(text, found, "next meeting" if held[0] == nearest else f"{held[0]:%-d %B} board")


def which_meeting(text: str, vocabulary: Vocabulary, day: date) -> NotUnderstood | None:
    """Which of several meetings of a month is meant, where what is owed is asked for by it; None where one is."""
    found = _MEETING.search(text)
    meant = _meant(found, vocabulary, day) if found and _OWED.search(text) else []
    if found is None or len({one.held_on for one in meant}) < _SEVERAL:
        return None
    choices = tuple(
        Choice(
            f"{board_in_words(one.board)} of {day_in_words(one.held_on)}",
            _put_so(text, found, f"{one.held_on:%-d %B} board"),
        )
        for one in meant
    )
    return NotUnderstood("several readings", found[0], choices=choices)


_SEVERAL = 2


def _meant(found: re.Match[str], vocabulary: Vocabulary, day: date) -> Sequence[Meeting]:
    """The meetings ahead in the month that was said, of the board that was said where one is called so."""
    month, on = MONTH_NUMBERS.get(found["month"].lower()), int(found["day"] or 0)
    ahead = sorted((one for one in vocabulary.register.meetings if one.held_on >= day), key=lambda one: one.held_on)
    held = [one for one in ahead if one.held_on.month == month and one.held_on.day == (on or one.held_on.day)]
    said = {*words_of(f"{found['kind'] or ''} {found['what']}")} - {"meeting"}
    called = [one for one in held if said <= {*words_of(board_in_words(one.board))}] or held
    return [one for one in called if one.held_on.year == called[0].held_on.year]


def _put_so(text: str, found: re.Match[str], meeting: str) -> str:
    due = re.sub(r"(?i)\boutstanding\b", "due", text[: found.start()])
    return f"{due}for the {meeting}{text[found.end() :]}"
