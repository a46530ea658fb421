"""A figure that is held, where what was asked beside it is not: the figure, and that the other is not."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.asking.answers import Status
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.figure_and_comparison import figure_before_its_comparison
from bot.duties.answered import Answer

NOT_HELD = "missing"
_LACKING = frozenset(
    {
        *(NOT_HELD, "nothing held", "not so many held", "no counts", "cadence"),
        "no lead",
        *("no target", "no target then", "target ahead", "target of a group", "not judged"),
        *("no rank", "nothing to rank", "rank of a stretch", "no peers", "no rate", "no base", "no such base"),
        *("no lines", "lines of a stretch", "no level", "no season", "no trend"),
    }
)
"""Why what was understood has no answer: nothing is wrong with how it was read, it is not held or not set."""


def is_lacking(question: Question | None, found: Answer) -> bool:
    """Whether something was understood, and is not held or not set."""
    return question is not None and found.status is Status.UNKNOWN and found.reason in _LACKING


def is_not_compared(question: Question | None, found: Answer) -> bool:
    """Whether a comparison was understood, and has no figure because the other time is not held."""
    asked = question is not None and question.intent is Intent.CHANGE
    return asked and found.status is not Status.ANSWERED and found.reason == NOT_HELD


def figure_alone(
    text: str,
    compared: Question | NotUnderstood,
    why: Answer,
    read: Callable[[str], Read],
    answered: Callable[[str], Answer],
) -> Answer | None:
    """The figure that was asked for beside its comparison, and why it is not compared; None where that is all."""
    if not isinstance(compared, Question) or not is_not_compared(compared, why):
        return None
    said = figure_before_its_comparison(text, compared, read)
    found = answered(said) if said else None
    return with_what_is_not_held(found, [why]) if found is not None and found.status is Status.ANSWERED else None


def with_what_is_not_held(found: Answer, lacking: Sequence[Answer]) -> Answer:
    """An answer, and behind it what is not held, with what is offered in its place."""
    told = tuple(one.text for one in lacking)
    choices = tuple(choice for one in lacking for choice in one.choices)
    return replace(
        found,
        text=" ".join((found.text, *told)),
        said=(*(found.said or (found.text,)), *told),
        choices=(*found.choices, *choices),
    )
