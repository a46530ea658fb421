"""`Charges in March` behind the charge rate of burglary: words of several names are meant for the one that was told."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.figures.measures import Unit


def meant_of_those(
    outcome: Question | NotUnderstood, previous: Question | None, vocabulary: Vocabulary
) -> Choice | None:
    """The one choice that is the percentage before; None where it is none of them, or several stand there."""
    if not isinstance(outcome, NotUnderstood) or outcome.reason != "part of a name" or len(outcome.choices) < 2:
        return None
    if previous is None or len(previous.measures) != 1:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    if measure.unit is not Unit.PERCENT:
        return None  # robbery may be either kind of it, whichever was told
    name = measure.name
    meant = [one for one in outcome.choices if one.label == name]
    return meant[0] if len(meant) == 1 else None
