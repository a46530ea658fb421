"""What can be asked instead where a part of the time is not held: the rest of it, or the same counted otherwise."""

from collections.abc import Iterator

from bot.asking.answers import NoFigure
from bot.asking.question import Choice, Intent, Question, Read
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.working_out.standing_in import called_alike
from bot.duties.period_choices import period_choice
from bot.figures.framework import Framework
from bot.figures.periods import Period


def with_all_that_was_asked(
    asked: str, why: NoFigure, question: Question, understood: Read, framework: Framework, denied: frozenset[str]
) -> Iterator[Choice]:
    """The choices of a figure of which a part is not held, each of which asks all that was asked.

    An average stays one over what is held; a comparison is not cut to one of its times; another measure of the same
    thing, such as what is recorded by the quarter, may hold all of it.
    """
    plain = question.intent is Intent.VALUE
    stretch = why.details.get("stretch")
    if plain or "comparable" in why.details:
        yield from (Choice(label, said) for label, said in why.instead)
    elif isinstance(stretch, Period) and not (question.against or question.against_period or question.more_periods):
        yield period_choice(asked, question.period.words, stretch, question)
    if len(question.measures) == 1 and not question.groups:
        yield from _of_the_same(asked, question.measures[0], understood, framework, denied)


def _of_the_same(
    asked: str, key: str, understood: Read, framework: Framework, denied: frozenset[str]
) -> Iterator[Choice]:
    own = framework.measures[key]
    said = next((words for words, taken in understood.steps if taken == own.name), "")
    typed = " ".join(token.word for token in tokens_of(plain_text(asked)))
    if said and said in typed:
        for other in called_alike(own, framework, denied):
            again = typed.replace(said, other.name, 1)
            yield Choice(again, again)
