"""Why there is no figure, in words, with the choices that are answered in its place."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import NoFigure, Status
from bot.asking.asked_period import Form
from bot.asking.question import Choice, Question, Read
from bot.asking.words.field_words import Field
from bot.asking.working_out.standing_in import counted_as_often
from bot.duties.answer_choices import Sifted, sifted
from bot.duties.answer_words import (
    choices_left_in_words,
    refusal_in_words,
)
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asker import Asked, denied_measures
from bot.duties.gap_choices import of_what_is_held, with_all_that_was_asked
from bot.duties.period_choices import period_choice

_NAMES_OF_CHOICES = ("choices", "meanings", "areas")


def without_figure(
    world: World,
    asked: Asked,
    why: NoFigure,
    question: Question,
    understood: Read,
    again: Callable[[str], Answer] | None,
) -> Answer:
    """That there is no figure and why, with what is offered in its place where it is answered."""
    framework, denied = world.catalogue.framework, denied_measures(asked, world.catalogue)
    as_often = counted_as_often(question, framework, denied) if why.reason == "cadence" else ()
    choices = [Choice(label, said) for label, said in (*as_often, *why.instead)]
    if why.reason == "nothing held":
        choices = [*of_what_is_held(asked.question, why, question, understood, framework)]
    if why.reason == "missing":
        choices = [*with_all_that_was_asked(asked.question, why, question, understood, framework, denied)]
    words = str(why.details.get("words", ""))
    if question.period.form is Form.YEAR_AGO:
        words = next((said for said, taken in understood.steps if taken == Field.YEAR_EARLIER.value), words)
    for period in why.periods:
        said = str(why.details.get("said") or words)
        choices.append(period_choice(asked.question, said, period, question))
    choices += [Choice(area, f"{asked.question} in {area}") for area in why.details.get("areas", ())]
    why = replace(why, details={**why.details, "words": words})
    meant = why.status is Status.AMBIGUOUS and bool(choices)
    found = refused(world, why, sifted(choices, again), understood, meant=meant)
    return replace(found, question=question)


def refused(world: World, why: NoFigure, left: Sifted, understood: Read, *, meant: bool) -> Answer:
    """Why there is no figure, with the choices that are answered; `meant` where they are what the question can mean.

    Of what it can mean, what is not answered is named; of what is only offered in its place, nothing is said.
    """
    if not meant:
        text = refusal_in_words(why.reason, why.details, world)
        return Answer(status=why.status, text=text, reason=why.reason, choices=left.kept, read=understood)
    labels = [one.label for one in (left.kept if len(left.kept) > 1 else (*left.kept, *left.passed))]
    named = {name: labels for name in _NAMES_OF_CHOICES if name in why.details}
    details = {**why.details, **named, "only_one": len(left.kept) == 1 and bool(left.passed)}
    asked = refusal_in_words(why.reason, details, world) if left.kept else ""
    rest = choices_left_in_words(left, world) if left.passed else ""
    return Answer(
        status=why.status if left.kept else Status.UNKNOWN,
        text=" ".join(part for part in (asked, rest) if part),
        reason=why.reason,
        choices=left.kept,
        read=understood,
    )
