"""`Total of those` behind a list in which none was so: there are none, and all of their kind are not meant."""

from bot.asking.question import NotUnderstood
from bot.asking.threads.some_of_those import asks_for_their_sum, picks
from bot.asking.threads.thread import Thread


def none_of_those(said: str, thread: Thread) -> NotUnderstood | None:
    """That there are none of those of which a total, an average or an end is asked; None where some were told."""
    last = thread.question
    if last is None or thread.unanswered or not picks(last) or last.only_first:
        return None
    told = any(not one.beside for one in thread.shown)
    return NotUnderstood("none were so") if not told and asks_for_their_sum(said, last) else None
