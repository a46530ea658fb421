"""What is of a colour: the targets that are missed or met, and the deliverables whose leads said so."""

from collections.abc import Sequence

from bot.asking.names.references import parts_of_heading
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Condition, Intent, Question
from bot.asking.words.tokens import words_of


def objectives_called(words: Sequence[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The objectives of measures and of deliverables that some words name."""
    of_measures = {one.key for one in vocabulary.readings(tuple(words)) if one.sort is Sort.OBJECTIVE}
    outcomes = {one.outcome for one in vocabulary.register.deliverables.values() if one.outcome}
    called = {one for one in outcomes if any(words_of(name) == tuple(words) for name in (one, *parts_of_heading(one)))}
    return frozenset({*of_measures, *called})


def of_a_colour(colour: str, objectives: tuple[str, ...], *, of_work: bool = False) -> Question:
    """The question for what is of a colour, of one objective if it is named; `of_work` where deliverables alone are.

    Targets have no colour of their own: red is what is missed or off track, green what is met; amber is said of work
    alone.
    """
    if colour == "red" and not of_work:
        return Question(intent=Intent.LIST_MISSED, topic="red", objectives=objectives)
    if colour == "green" and not of_work:
        met = Condition.MET_TARGET
        return Question(intent=Intent.LIST_TARGETS, condition=met, topic="green", objectives=objectives)
    return Question(intent=Intent.SAID, topic=colour, objectives=objectives, only_first=True)
