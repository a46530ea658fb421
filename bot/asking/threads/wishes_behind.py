"""What is asked behind another wish in one message, and is understood only as a reply to it: the total, where."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.due_for_a_meeting import due_before_that_meeting
from bot.asking.reading.part import Part
from bot.asking.reading.reading import read
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread

_NO_SENSE = ("mixed", "no measure")
"""Why a part is not understood that may ask something of what stands before it."""


def as_replies(parts: Sequence[Part], vocabulary: Vocabulary, day: date) -> tuple[Part, ...]:
    """The parts of a message; one that has no sense by itself as what is said in the thread of the one before it."""
    if not parts:
        return ()
    behind = [_as_reply(part, before, vocabulary, day) for before, part in pairwise(parts)]
    return parts[0], *(one for several in behind for one in several)


def _as_reply(part: Part, before: Part, vocabulary: Vocabulary, day: date) -> tuple[Part, ...]:
    """A part as the reply that it is to the one before it: of several questions where it asks several."""
    due = None if before.question is None else due_before_that_meeting(part.text, before.question)
    if due is not None:
        return (replace(part, read=Read(due)),)
    why = part.read.outcome
    if before.question is None or not isinstance(why, NotUnderstood) or why.reason not in _NO_SENSE:
        return (part,)
    reply = replied(part.text, Thread(before.question), vocabulary, day)
    if reply.each:
        return tuple(Part(part.text, Read(one)) for one in reply.each)
    found = reply.read or read(reply.text, vocabulary, day, reply.follows)
    return (replace(part, read=found) if isinstance(found.outcome, Question) else part,)
