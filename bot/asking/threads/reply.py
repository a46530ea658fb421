"""A question that a reply in a thread asks there."""

from dataclasses import dataclass

from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.threads.thread import GOES_ON_IN, Thread


@dataclass(frozen=True, slots=True)
class Reply:
    """What is asked: a text, and the question that it follows up; `read` where it is understood already.

    `turned_to` is what of a list it points at; `each` are several questions, of which each is answered by itself.
    """

    text: str
    follows: Question | None
    read: Read | None = None
    turned_to: Question | None = None
    each: tuple[Question, ...] = ()


def not_completed(thread: Thread) -> NotUnderstood:
    """That what is said now does not complete what had no answer."""
    return NotUnderstood("not completed", thread.unanswered.partition(GOES_ON_IN)[0])
