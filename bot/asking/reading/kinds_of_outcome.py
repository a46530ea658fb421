"""What sort of thing came of reading some words: a meaning, part of a name, no measure or two."""

from bot.asking.question import Intent, NotUnderstood, Question

TWO_NAMED = "not linked"
"""Why names that stand side by side are not understood."""


def is_of_words(outcome: Question | NotUnderstood) -> bool:
    """Whether a question is of words and not of figures, so that a word left over does not stand in its way."""
    return isinstance(outcome, Question) and outcome.intent is Intent.MEANING


def is_part_of_a_name(outcome: Question | NotUnderstood) -> bool:
    """Whether it stopped at part of a name, or at a group alone, with something to choose."""
    part = isinstance(outcome, NotUnderstood) and outcome.reason in ("part of a name", "group")
    return part and isinstance(outcome, NotUnderstood) and bool(outcome.choices)


def names_none_or_two(outcome: Question | NotUnderstood) -> bool:
    """Whether it stopped as no measure is named, or two that are not linked."""
    return isinstance(outcome, NotUnderstood) and outcome.reason in ("no measure", "group", TWO_NAMED)
