"""What goes on in a thread past a question that had no answer: of what was told before that, and it says so."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Status
from bot.asking.question import Choice, Question
from bot.asking.threads.past_no_answer import asked_only_more, with_it_in_its_place
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.duties.answer_beside import begun_with
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asker import Asked

_STOPPED = frozenset({"not completed", "nothing before"})
"""Why there is no answer where the question before had none."""


def past_what_had_no_answer(
    world: World, asked: Asked, thread: Thread, found: Answer, again: Callable[[Thread, Asked], Answer]
) -> Answer:
    """The answer of what was told before a question that had none, where that asked only more of the same.

    Else it is offered: with what is said now for what was not known in that question, or of what was told before it.
    """
    if found.reason not in _STOPPED or not thread.unanswered:
        return found
    past = replace(thread, unanswered="", choices=())
    told = again(past, asked) if thread.question is not None else None
    goes_on = told is not None and told.status is Status.ANSWERED and told.question is not None
    understood = told is not None and told.question is not None
    if told is not None and understood and asked_only_more(thread, world.vocabulary, asked.as_of):
        values = {"said": thread.unanswered.rpartition(GOES_ON_IN)[2]}
        return begun_with(told, world.templates.render("answer", "past", values)["text"].strip())
    put = with_it_in_its_place(asked.question, thread, world.vocabulary, asked.as_of)
    offered = [] if put is None else [put]
    if told is not None and goes_on and told.question is not None and told.question.measures:
        offered.append(Choice(_subject(told.question, asked.question, world), asked.question))
    kept = tuple(one for one in offered if _is_answered(one, past, asked, again))
    if not kept:
        return found
    values = {"said": thread.unanswered.partition(GOES_ON_IN)[0], "choices": [one.label for one in kept]}
    return replace(found, text=world.templates.render("answer", "past_offered", values)["text"].strip(), choices=kept)


def _is_answered(one: Choice, past: Thread, asked: Asked, again: Callable[[Thread, Asked], Answer]) -> bool:
    """Whether what is offered has an answer when it is taken: it is then said where it stands."""
    return again(past, replace(asked, question=one.question)).status is Status.ANSWERED


def _subject(question: Question, said: str, world: World) -> str:
    """`Burglary in Dudley: “by month”`."""
    framework = world.catalogue.framework
    measures = ", ".join(framework.measures[key].name for key in question.measures)
    areas = ", ".join(framework.areas[key].name for key in question.areas if key in framework.areas)
    return f"{measures} in {areas}: “{said}”" if areas else f"{measures}: “{said}”"
